[000h 0000   4]                    Signature : "UBRT"
[004h 0004   4]                 Table Length : 00000038
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 1F
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                        Count : 00000001

[028h 0040   1]                         Type : 02 [reserved memory]
[029h 0041   7]                     Reserved : 00000000000000
[030h 0048   8]                      Pointer : A796857463524130
