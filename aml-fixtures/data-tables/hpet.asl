[000h 0000   4]                    Signature : "HPET"
[004h 0004   4]                 Table Length : 00000038
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 0A
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]            Hardware Block ID : FFFFBFFF

[028h 0040   0]         Timer Block Register : [Generic Address Structure]
[028h 0040   1]                     Space ID : 7F [FFixedHW]
[029h 0041   1]                    Bit Width : 29
[02Ah 0042   1]                   Bit Offset : 2A
[02Bh 0043   1]         Encoded Access Width : 04 [QWord]
[02Ch 0044   8]                      Address : A39281705F4E3D2C
[034h 0052   1]              Sequence Number : 34
[035h 0053   2]          Minimum Clock Ticks : 4635
[037h 0055   1]        Flags (decoded below) : 03
                             4K Page Protect : 1
                            64K Page Protect : 1
