[000h 0000   4]                    Signature : "FPDT"
[004h 0004   4]                 Table Length : 00000044
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 0A
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   2]                Subtable Type : 0000 [Firmware Basic Boot Performance Pointer]
[026h 0038   1]                       Length : 10
[027h 0039   1]                     Revision : 27
[028h 0040   4]                     Reserved : 00000000
[02Ch 0044   8]     FPDT Boot Record Address : A39281705F4E3D2C

[034h 0052   2]                Subtable Type : 0001 [S3 Performance Table Pointer]
[036h 0054   1]                       Length : 10
[037h 0055   1]                     Revision : 37
[038h 0056   4]                     Reserved : 00000000
[03Ch 0060   8]          S3PT Record Address : B3A291806F5E4D3C
