[000h 0000   4]                    Signature : "ASPT"
[004h 0004   4]                 Table Length : 00000034
[008h 0008   1]                     Revision : 03
[009h 0009   1]                     Checksum : 4D
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]           SPTT Start Address : 57463524
[028h 0040   4]             SPTT End Address : 5B4A3928
[02Ch 0044   4]           AMRT Start Address : 5F4E3D2C
[030h 0048   4]             AMRT End Address : 63524130
