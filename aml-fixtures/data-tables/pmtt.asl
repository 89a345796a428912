[000h 0000   4]                    Signature : "PMTT"
[004h 0004   4]                 Table Length : 000000CC
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 88
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                     Reserved : 00000000

[028h 0040   1]                Subtable Type : 00 [Socket]
[029h 0041   1]                     Reserved : 00
[02Ah 0042   2]                       Length : 0058
[02Ch 0044   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[02Eh 0046   2]                     Reserved : 0000
[030h 0048   2]                    Socket ID : 4130
[032h 0050   2]                     Reserved : 0000

[034h 0052   1]                Subtable Type : 01 [Memory Controller]
[035h 0053   1]                     Reserved : 00
[036h 0054   2]                       Length : 0038
[038h 0056   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[03Ah 0058   2]                     Reserved : 0000
[03Ch 0060   4]                 Read Latency : 6F5E4D3C
[040h 0064   4]                Write Latency : 73625140
[044h 0068   4]               Read Bandwidth : 77665544
[048h 0072   4]              Write Bandwidth : 7B6A5948
[04Ch 0076   2]                 Access Width : 5D4C
[04Eh 0078   2]                    Alignment : 5F4E
[050h 0080   2]                     Reserved : 0000
[052h 0082   2]                 Domain Count : 0001
[054h 0084   4]             Proximity Domain : 87766554

[058h 0088   1]                Subtable Type : 02 [Physical Component (DIMM)]
[059h 0089   1]                     Reserved : 00
[05Ah 0090   2]                       Length : 0014
[05Ch 0092   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[05Eh 0094   2]                     Reserved : 0000
[060h 0096   2]                 Component ID : 7160
[062h 0098   2]                     Reserved : 0000
[064h 0100   4]                  Memory Size : 97867564
[068h 0104   4]                  Bios Handle : 9B8A7968

[06Ch 0108   1]                Subtable Type : 02 [Physical Component (DIMM)]
[06Dh 0109   1]                     Reserved : 00
[06Eh 0110   2]                       Length : 0014
[070h 0112   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[072h 0114   2]                     Reserved : 0000
[074h 0116   2]                 Component ID : 8574
[076h 0118   2]                     Reserved : 0000
[078h 0120   4]                  Memory Size : AB9A8978
[07Ch 0124   4]                  Bios Handle : AF9E8D7C

[080h 0128   1]                Subtable Type : 01 [Memory Controller]
[081h 0129   1]                     Reserved : 00
[082h 0130   2]                       Length : 0038
[084h 0132   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[086h 0134   2]                     Reserved : 0000
[088h 0136   4]                 Read Latency : BBAA9988
[08Ch 0140   4]                Write Latency : BFAE9D8C
[090h 0144   4]               Read Bandwidth : C3B2A190
[094h 0148   4]              Write Bandwidth : C7B6A594
[098h 0152   2]                 Access Width : A998
[09Ah 0154   2]                    Alignment : AB9A
[09Ch 0156   2]                     Reserved : 0000
[09Eh 0158   2]                 Domain Count : 0001
[0A0h 0160   4]             Proximity Domain : D3C2B1A0

[0A4h 0164   1]                Subtable Type : 02 [Physical Component (DIMM)]
[0A5h 0165   1]                     Reserved : 00
[0A6h 0166   2]                       Length : 0014
[0A8h 0168   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[0AAh 0170   2]                     Reserved : 0000
[0ACh 0172   2]                 Component ID : BDAC
[0AEh 0174   2]                     Reserved : 0000
[0B0h 0176   4]                  Memory Size : E3D2C1B0
[0B4h 0180   4]                  Bios Handle : E7D6C5B4

[0B8h 0184   1]                Subtable Type : 02 [Physical Component (DIMM)]
[0B9h 0185   1]                     Reserved : 00
[0BAh 0186   2]                       Length : 0014
[0BCh 0188   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[0BEh 0190   2]                     Reserved : 0000
[0C0h 0192   2]                 Component ID : D1C0
[0C2h 0194   2]                     Reserved : 0000
[0C4h 0196   4]                  Memory Size : F7E6D5C4
[0C8h 0200   4]                  Bios Handle : FBEAD9C8
