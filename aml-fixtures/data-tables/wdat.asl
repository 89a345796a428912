[000h 0000   4]                    Signature : "WDAT"
[004h 0004   4]                 Table Length : 0000005C
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 7D
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                Header Length : 57463524
[028h 0040   2]                  PCI Segment : 3928
[02Ah 0042   1]                      PCI Bus : 2A
[02Bh 0043   1]                   PCI Device : 2B
[02Ch 0044   1]                 PCI Function : 2C
[02Dh 0045   3]                     Reserved : 000000
[030h 0048   4]                 Timer Period : 63524130
[034h 0052   4]                    Max Count : 67564534
[038h 0056   4]                    Min Count : 6B5A4938
[03Ch 0060   1]        Flags (decoded below) : 81
                                     Enabled : 1
                         Stopped When Asleep : 1
[03Dh 0061   3]                     Reserved : 000000
[040h 0064   4]         Watchdog Entry Count : 00000001

[044h 0068   1]              Watchdog Action : 21 [Set Watchdog Status]
[045h 0069   1]                  Instruction : FF
[046h 0070   2]                     Reserved : 0000

[048h 0072   0]              Register Region : [Generic Address Structure]
[048h 0072   1]                     Space ID : 7F [FFixedHW]
[049h 0073   1]                    Bit Width : 49
[04Ah 0074   1]                   Bit Offset : 4A
[04Bh 0075   1]         Encoded Access Width : 04 [QWord]
[04Ch 0076   8]                      Address : C3B2A1907F6E5D4C
[054h 0084   4]                        Value : 87766554
[058h 0088   4]                Register Mask : 8B7A6958
