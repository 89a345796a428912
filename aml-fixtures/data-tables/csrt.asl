[000h 0000   4]                    Signature : "CSRT"
[004h 0004   4]                 Table Length : 00000048
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 28
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   4]                       Length : 00000024
[028h 0040   4]                    Vendor ID : 5B4A3928
[02Ch 0044   4]                 Subvendor ID : 5F4E3D2C
[030h 0048   2]                    Device ID : 4130
[032h 0050   2]                 Subdevice ID : 4332
[034h 0052   2]                     Revision : 4534
[036h 0054   2]                     Reserved : 0000
[038h 0056   4]           Shared Info Length : 00000000

[03Ch 0060   4]                       Length : 0000000C
[040h 0064   2]                         Type : 5140
[042h 0066   2]                      Subtype : 5342
[044h 0068   4]                          UID : 77665544
