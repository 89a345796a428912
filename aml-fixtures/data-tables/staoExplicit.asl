[000h 0000   4]                    Signature : "STAO"
[004h 0004   4]                 Table Length : 0000003D
[008h 0008   1]                     Revision : 02
[009h 0009   1]                     Checksum : 9D
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   1]                         UART : 24
[025h 0037   3]                     Reserved : 000000
[028h 0040   4]             Name List Offset : 00000038
[02Ch 0044   4]             Name List Length : 00000001
[030h 0048   4]        Processor List Offset : 00000039
[034h 0052   4]         Processor List Count : 00000001
[038h 0056   1]                    Name List : ""
[039h 0057   4]               Processor List : 6C5B4A39
