[000h 0000   4]                    Signature : "LPIT"
[004h 0004   4]                 Table Length : 0000005C
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 86
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   4]                Subtable Type : 00000000 [Native C-state Idle Structure]
[028h 0040   4]                       Length : 00000038
[02Ch 0044   2]                    Unique ID : 3D2C
[02Eh 0046   2]                     Reserved : 0000
[030h 0048   4]        Flags (decoded below) : 00000003
                              State Disabled : 1
                                  No Counter : 1

[034h 0052   0]                Entry Trigger : [Generic Address Structure]
[034h 0052   1]                     Space ID : 7F [FFixedHW]
[035h 0053   1]                    Bit Width : 35
[036h 0054   1]                   Bit Offset : 36
[037h 0055   1]         Encoded Access Width : 04 [QWord]
[038h 0056   8]                      Address : AF9E8D7C6B5A4938
[040h 0064   4]                    Residency : 73625140
[044h 0068   4]                      Latency : 77665544

[048h 0072   0]            Residency Counter : [Generic Address Structure]
[048h 0072   1]                     Space ID : 7F [FFixedHW]
[049h 0073   1]                    Bit Width : 49
[04Ah 0074   1]                   Bit Offset : 4A
[04Bh 0075   1]         Encoded Access Width : 04 [QWord]
[04Ch 0076   8]                      Address : C3B2A1907F6E5D4C
[054h 0084   8]            Counter Frequency : CBBAA99887766554
