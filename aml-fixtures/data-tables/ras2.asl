[000h 0000   4]                    Signature : "RAS2"
[004h 0004   4]                 Table Length : 00000030
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 6C
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   2]                     Reserved : 0000
[026h 0038   2]    Number of PCC Descriptors : 0001

[028h 0040   1]               PCC Identifier : 28
[029h 0041   2]                     Reserved : 0000
[02Bh 0043   1]                 Feature Type : 00 [memory]
[02Ch 0044   4]                     Instance : 5F4E3D2C
