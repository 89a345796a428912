[000h 0000   4]                    Signature : "SWFT"
[004h 0004   4]                 Table Length : 00000030
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : B7
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   2]                    Vendor ID : 3524
[026h 0038   4]                      File ID : 59483726
[02Ah 0042   2]                 File Version : 3B2A
[02Ch 0044   4]                  File Length : 0000000C
