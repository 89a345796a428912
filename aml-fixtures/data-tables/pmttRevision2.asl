[000h 0000   4]                    Signature : "PMTT"
[004h 0004   4]                 Table Length : 00000108
[008h 0008   1]                     Revision : 02
[009h 0009   1]                     Checksum : 0E
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]          Memory Device Count : 57463524

[028h 0040   1]                Subtable Type : 00 [Socket]
[029h 0041   1]                     Reserved : 00
[02Ah 0042   2]                       Length : 0078
[02Ch 0044   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[02Eh 0046   2]                     Reserved : 0000
[030h 0048   4]          Memory Device Count : 63524130
[034h 0052   2]                    Socket ID : 4534
[036h 0054   2]                     Reserved : 0000

[038h 0056   1]                Subtable Type : 01 [Memory Controller]
[039h 0057   1]                     Reserved : 00
[03Ah 0058   2]                       Length : 003C
[03Ch 0060   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[03Eh 0062   2]                     Reserved : 0000
[040h 0064   4]          Memory Device Count : 73625140
[044h 0068   2]         Memory Controller ID : 5544
[046h 0070   2]                     Reserved : 0000

[048h 0072   1]                Subtable Type : 02 [Physical Component (DIMM)]
[049h 0073   1]                     Reserved : 00
[04Ah 0074   2]                       Length : 0010
[04Ch 0076   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[04Eh 0078   2]                     Reserved : 0000
[050h 0080   4]          Memory Device Count : 83726150
[054h 0084   4]                  Bios Handle : 87766554

[058h 0088   1]                Subtable Type : FF [Vendor Specific Device]
[059h 0089   1]                     Reserved : 00
[05Ah 0090   2]                       Length : 001C
[05Ch 0092   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[05Eh 0094   2]                     Reserved : 0000
[060h 0096   4]          Memory Device Count : 93827160
[064h 0100  16]                    Type UUID : 97867564-B9A8-DBCA-ECFD-0E1F30415263

[074h 0116   1]                Subtable Type : 02 [Physical Component (DIMM)]
[075h 0117   1]                     Reserved : 00
[076h 0118   2]                       Length : 0010
[078h 0120   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[07Ah 0122   2]                     Reserved : 0000
[07Ch 0124   4]          Memory Device Count : AF9E8D7C
[080h 0128   4]                  Bios Handle : B3A29180

[084h 0132   1]                Subtable Type : FF [Vendor Specific Device]
[085h 0133   1]                     Reserved : 00
[086h 0134   2]                       Length : 001C
[088h 0136   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[08Ah 0138   2]                     Reserved : 0000
[08Ch 0140   4]          Memory Device Count : BFAE9D8C
[090h 0144  16]                    Type UUID : C3B2A190-E5D4-07F6-1829-3A4B5C6D7E8F

[0A0h 0160   1]                Subtable Type : 01 [Memory Controller]
[0A1h 0161   1]                     Reserved : 00
[0A2h 0162   2]                       Length : 003C
[0A4h 0164   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[0A6h 0166   2]                     Reserved : 0000
[0A8h 0168   4]          Memory Device Count : DBCAB9A8
[0ACh 0172   2]         Memory Controller ID : BDAC
[0AEh 0174   2]                     Reserved : 0000

[0B0h 0176   1]                Subtable Type : 02 [Physical Component (DIMM)]
[0B1h 0177   1]                     Reserved : 00
[0B2h 0178   2]                       Length : 0010
[0B4h 0180   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[0B6h 0182   2]                     Reserved : 0000
[0B8h 0184   4]          Memory Device Count : EBDAC9B8
[0BCh 0188   4]                  Bios Handle : EFDECDBC

[0C0h 0192   1]                Subtable Type : FF [Vendor Specific Device]
[0C1h 0193   1]                     Reserved : 00
[0C2h 0194   2]                       Length : 001C
[0C4h 0196   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[0C6h 0198   2]                     Reserved : 0000
[0C8h 0200   4]          Memory Device Count : FBEAD9C8
[0CCh 0204  16]                    Type UUID : FFEEDDCC-2110-4332-5465-768798A9BACB

[0DCh 0220   1]                Subtable Type : 02 [Physical Component (DIMM)]
[0DDh 0221   1]                     Reserved : 00
[0DEh 0222   2]                       Length : 0010
[0E0h 0224   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[0E2h 0226   2]                     Reserved : 0000
[0E4h 0228   4]          Memory Device Count : 1706F5E4
[0E8h 0232   4]                  Bios Handle : 1B0AF9E8

[0ECh 0236   1]                Subtable Type : FF [Vendor Specific Device]
[0EDh 0237   1]                     Reserved : 00
[0EEh 0238   2]                       Length : 001C
[0F0h 0240   2]        Flags (decoded below) : 000F
                            Top-level Device : 1
                            Physical Element : 1
                                 Memory Type : 3
[0F2h 0242   2]                     Reserved : 0000
[0F4h 0244   4]          Memory Device Count : 271605F4
[0F8h 0248  16]                    Type UUID : 2B1A09F8-4D3C-6F5E-8091-A2B3C4D5E6F7
