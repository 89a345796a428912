[000h 0000   4]                    Signature : "XENV"
[004h 0004   4]                 Table Length : 00000039
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 08
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   8]          Grant Table Address : 9B8A796857463524
[02Ch 0044   8]             Grant Table Size : A39281705F4E3D2C
[034h 0052   4]              Event Interrupt : 67564534
[038h 0056   1]                  Event Flags : 03
