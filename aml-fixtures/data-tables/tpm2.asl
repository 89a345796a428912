[000h 0000   4]                    Signature : "TPM2"
[004h 0004   4]                 Table Length : 00000034
[008h 0008   1]                     Revision : 03
[009h 0009   1]                     Checksum : 6F
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                     Reserved : 00000000
[028h 0040   8]              Control Address : 9F8E7D6C5B4A3928
[030h 0048   4]                 Start Method : 0000000F [command response buffer with ARM FF-A]
