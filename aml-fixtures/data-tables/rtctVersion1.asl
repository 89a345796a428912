[000h 0000   4]                    Signature : "PTCT"
[004h 0004   4]                 Table Length : 00000084
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : D5
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   2]                         Size : 0014
[026h 0038   2]            Format or Version : 3726
[028h 0040   4]                Subtable Type : 00000002 [RTCM Binary]
[02Ch 0044   8]                      Address : A39281705F4E3D2C
[034h 0052   4]                  Binary Size : 67564534

[038h 0056   2]                         Size : 000C
[03Ah 0058   2]            Format or Version : 4B3A
[03Ch 0060   4]                Subtable Type : 00000003 [WRC L3 Waymasks]
[040h 0064   4]                      Waymask : 73625140

[044h 0068   2]                         Size : 000C
[046h 0070   2]            Format or Version : 5746
[048h 0072   4]                Subtable Type : 00000004 [GT L3 Waymasks]
[04Ch 0076   4]                      Waymask : 7F6E5D4C

[050h 0080   2]                         Size : 0020
[052h 0082   2]            Format or Version : 6352
[054h 0084   4]                Subtable Type : 00000005 [Software SRAM]
[058h 0088   4]                  Cache Level : 8B7A6958
[05Ch 0092   8]                         Base : D3C2B1A08F7E6D5C
[064h 0100   4]                         Ways : 97867564
[068h 0104   4]                    SRAM Size : 9B8A7968
[06Ch 0108   4]                      APIC ID : 9F8E7D6C

[070h 0112   2]                         Size : 0014
[072h 0114   2]            Format or Version : 8372
[074h 0116   4]                Subtable Type : 00000009 [Memory Hierarchy Latency]
[078h 0120   4]                    Hierarchy : 00000100 [DRAM]
[07Ch 0124   4]                 Clock Cycles : AF9E8D7C
[080h 0128   4]                      APIC ID : B3A29180
