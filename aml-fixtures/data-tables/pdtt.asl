[000h 0000   4]                    Signature : "PDTT"
[004h 0004   4]                 Table Length : 0000002E
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 29
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   1]                Trigger Count : 01
[025h 0037   3]                     Reserved : 000000
[028h 0040   4]                 Array Offset : 0000002C

[02Ch 0044   1]                Subchannel Id : 2C
[02Dh 0045   1]        Flags (Decoded Below) : 07
                             Runtime Trigger : 1
                         Wait for Completion : 1
                               Trigger Order : 1
