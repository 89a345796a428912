[000h 0000   4]                    Signature : "DTPR"
[004h 0004   4]                 Table Length : 00000048
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 0A
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                        Flags : 57463524
[028h 0040   4]               Instance Count : 00000001

[02Ch 0044   4]                        Flags : 5F4E3D2C
[030h 0048   4]                    TPR Count : 00000001
[034h 0052   8]             TPR Base Address : AB9A897867564534
[03Ch 0060   4]      Serialize Request Count : 00000001
[040h 0064   8]   Serialize Request Register : B7A6958473625140
