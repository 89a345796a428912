[000h 0000   4]                    Signature : "BGRT"
[004h 0004   4]                 Table Length : 00000038
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : B4
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   2]                      Version : 3524
[026h 0038   1]       Status (decoded below) : 07
                                   Displayed : 1
                          Orientation Offset : 3
[027h 0039   1]                   Image Type : 00 [Bitmap]
[028h 0040   8]                Image Address : 9F8E7D6C5B4A3928
[030h 0048   4]                Image OffsetX : 63524130
[034h 0052   4]                Image OffsetY : 67564534
