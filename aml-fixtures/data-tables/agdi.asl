[000h 0000   4]                    Signature : "AGDI"
[004h 0004   4]                 Table Length : 00000030
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 8F
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   1]        Flags (decoded below) : 03
                             Signalling mode : 3
[025h 0037   3]                     Reserved : 000000
[028h 0040   4]                    SdeiEvent : 5B4A3928
[02Ch 0044   4]                         Gsiv : 5F4E3D2C
