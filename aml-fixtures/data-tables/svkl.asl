[000h 0000   4]                    Signature : "SVKL"
[004h 0004   4]                 Table Length : 00000038
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 42
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                    Key Count : 00000001

[028h 0040   2]                     Key Type : 3928
[02Ah 0042   2]                   Key Format : 3B2A
[02Ch 0044   4]                     Key Size : 5F4E3D2C
[030h 0048   8]                  Key Address : A796857463524130
