[000h 0000   4]                    Signature : "IVRS"
[004h 0004   4]                 Table Length : 00000206
[008h 0008   1]                     Revision : 02
[009h 0009   1]                     Checksum : 75
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]          Virtualization Info : 57463524
[028h 0040   8]                     Reserved : 0000000000000000

[030h 0048   1]                Subtable Type : 10 [Hardware Definition Block]
[031h 0049   1]                        Flags : FF
[032h 0050   2]                       Length : 0072
[034h 0052   2]                     DeviceId : 4534
[036h 0054   2]            Capability Offset : 4736
[038h 0056   8]                 Base Address : AF9E8D7C6B5A4938
[040h 0064   2]            PCI Segment Group : 5140
[042h 0066   2]          Virtualization Info : 5342
[044h 0068   4]            Feature Reporting : 77665544

[048h 0072   1]                   Entry Type : 00 [Padding]
[049h 0073   2]                    Device ID : 5A49
[04Bh 0075   1]                 Data Setting : F7

[04Ch 0076   1]                   Entry Type : 01 [All]
[04Dh 0077   2]                    Device ID : 5E4D
[04Fh 0079   1]                 Data Setting : F7

[050h 0080   1]                   Entry Type : 02 [Select]
[051h 0081   2]                    Device ID : 6251
[053h 0083   1]                 Data Setting : F7

[054h 0084   1]                   Entry Type : 03 [Start of Range]
[055h 0085   2]                    Device ID : 6655
[057h 0087   1]                 Data Setting : F7

[058h 0088   1]                   Entry Type : 04 [End of Range]
[059h 0089   2]                    Device ID : 6A59
[05Bh 0091   1]                 Data Setting : F7

[05Ch 0092   1]                   Entry Type : 40 [Padding]
[05Dh 0093   2]                    Device ID : 6E5D
[05Fh 0095   1]                 Data Setting : F7
[060h 0096   4]                Extended Data : 93827160

[064h 0100   1]                   Entry Type : 42 [Alias Select]
[065h 0101   2]                    Device ID : 7665
[067h 0103   1]                 Data Setting : F7
[068h 0104   1]                     Reserved : 00
[069h 0105   2]        Source Used Device ID : 7A69
[06Bh 0107   1]                     Reserved : 00

[06Ch 0108   1]                   Entry Type : 43 [Alias Start of Range]
[06Dh 0109   2]                    Device ID : 7E6D
[06Fh 0111   1]                 Data Setting : F7
[070h 0112   1]                     Reserved : 00
[071h 0113   2]        Source Used Device ID : 8271
[073h 0115   1]                     Reserved : 00

[074h 0116   1]                   Entry Type : 46 [Extended Select]
[075h 0117   2]                    Device ID : 8675
[077h 0119   1]                 Data Setting : F7
[078h 0120   4]                Extended Data : AB9A8978

[07Ch 0124   1]                   Entry Type : 47 [Extended Start of Range]
[07Dh 0125   2]                    Device ID : 8E7D
[07Fh 0127   1]                 Data Setting : F7
[080h 0128   4]                Extended Data : B3A29180

[084h 0132   1]                   Entry Type : 48 [Special Device]
[085h 0133   2]                    Device ID : 9685
[087h 0135   1]                 Data Setting : F7
[088h 0136   1]                       Handle : 88
[089h 0137   2]        Source Used Device ID : 9A89
[08Bh 0139   1]                      Variety : 02 [HPET]

[08Ch 0140   1]                   Entry Type : F0 [ACPI HID Device]
[08Dh 0141   2]                    Device ID : 9E8D
[08Fh 0143   1]                 Data Setting : F7
[090h 0144   8]                     ACPI HID : 90 A1 B2 C3 D4 E5 F6 07
[098h 0152   8]                     ACPI CID : 98 A9 BA CB DC ED FE 0F
[0A0h 0160   1]                   UID Format : 02 [text]
[0A1h 0161   1]                   UID Length : 00

[0A2h 0162   1]                Subtable Type : 11 [Hardware Definition Block]
[0A3h 0163   1]                        Flags : FF
[0A4h 0164   2]                       Length : 0082
[0A6h 0166   2]                     DeviceId : B7A6
[0A8h 0168   2]            Capability Offset : B9A8
[0AAh 0170   8]                 Base Address : 2110FFEEDDCCBBAA
[0B2h 0178   2]            PCI Segment Group : C3B2
[0B4h 0180   2]          Virtualization Info : C5B4
[0B6h 0182   4]                   Attributes : E9D8C7B6
[0BAh 0186   8]                    EFR Image : 31200FFEEDDCCBBA
[0C2h 0194   8]                     Reserved : 0000000000000000

[0CAh 0202   1]                   Entry Type : 00 [Padding]
[0CBh 0203   2]                    Device ID : DCCB
[0CDh 0205   1]                 Data Setting : F7

[0CEh 0206   1]                   Entry Type : 01 [All]
[0CFh 0207   2]                    Device ID : E0CF
[0D1h 0209   1]                 Data Setting : F7

[0D2h 0210   1]                   Entry Type : 02 [Select]
[0D3h 0211   2]                    Device ID : E4D3
[0D5h 0213   1]                 Data Setting : F7

[0D6h 0214   1]                   Entry Type : 03 [Start of Range]
[0D7h 0215   2]                    Device ID : E8D7
[0D9h 0217   1]                 Data Setting : F7

[0DAh 0218   1]                   Entry Type : 04 [End of Range]
[0DBh 0219   2]                    Device ID : ECDB
[0DDh 0221   1]                 Data Setting : F7

[0DEh 0222   1]                   Entry Type : 40 [Padding]
[0DFh 0223   2]                    Device ID : F0DF
[0E1h 0225   1]                 Data Setting : F7
[0E2h 0226   4]                Extended Data : 1504F3E2

[0E6h 0230   1]                   Entry Type : 42 [Alias Select]
[0E7h 0231   2]                    Device ID : F8E7
[0E9h 0233   1]                 Data Setting : F7
[0EAh 0234   1]                     Reserved : 00
[0EBh 0235   2]        Source Used Device ID : FCEB
[0EDh 0237   1]                     Reserved : 00

[0EEh 0238   1]                   Entry Type : 43 [Alias Start of Range]
[0EFh 0239   2]                    Device ID : 00EF
[0F1h 0241   1]                 Data Setting : F7
[0F2h 0242   1]                     Reserved : 00
[0F3h 0243   2]        Source Used Device ID : 04F3
[0F5h 0245   1]                     Reserved : 00

[0F6h 0246   1]                   Entry Type : 46 [Extended Select]
[0F7h 0247   2]                    Device ID : 08F7
[0F9h 0249   1]                 Data Setting : F7
[0FAh 0250   4]                Extended Data : 2D1C0BFA

[0FEh 0254   1]                   Entry Type : 47 [Extended Start of Range]
[0FFh 0255   2]                    Device ID : 10FF
[101h 0257   1]                 Data Setting : F7
[102h 0258   4]                Extended Data : 35241302

[106h 0262   1]                   Entry Type : 48 [Special Device]
[107h 0263   2]                    Device ID : 1807
[109h 0265   1]                 Data Setting : F7
[10Ah 0266   1]                       Handle : 0A
[10Bh 0267   2]        Source Used Device ID : 1C0B
[10Dh 0269   1]                      Variety : 02 [HPET]

[10Eh 0270   1]                   Entry Type : F0 [ACPI HID Device]
[10Fh 0271   2]                    Device ID : 200F
[111h 0273   1]                 Data Setting : F7
[112h 0274   8]                     ACPI HID : 12 23 34 45 56 67 78 89
[11Ah 0282   8]                     ACPI CID : 1A 2B 3C 4D 5E 6F 80 91
[122h 0290   1]                   UID Format : 02 [text]
[123h 0291   1]                   UID Length : 00

[124h 0292   1]                Subtable Type : 40 [Hardware Definition Block]
[125h 0293   1]                        Flags : FF
[126h 0294   2]                       Length : 0082
[128h 0296   2]                     DeviceId : 3928
[12Ah 0298   2]            Capability Offset : 3B2A
[12Ch 0300   8]                 Base Address : A39281705F4E3D2C
[134h 0308   2]            PCI Segment Group : 4534
[136h 0310   2]          Virtualization Info : 4736
[138h 0312   4]                   Attributes : 6B5A4938
[13Ch 0316   8]                    EFR Image : B3A291806F5E4D3C
[144h 0324   8]                     Reserved : 0000000000000000

[14Ch 0332   1]                   Entry Type : 00 [Padding]
[14Dh 0333   2]                    Device ID : 5E4D
[14Fh 0335   1]                 Data Setting : F7

[150h 0336   1]                   Entry Type : 01 [All]
[151h 0337   2]                    Device ID : 6251
[153h 0339   1]                 Data Setting : F7

[154h 0340   1]                   Entry Type : 02 [Select]
[155h 0341   2]                    Device ID : 6655
[157h 0343   1]                 Data Setting : F7

[158h 0344   1]                   Entry Type : 03 [Start of Range]
[159h 0345   2]                    Device ID : 6A59
[15Bh 0347   1]                 Data Setting : F7

[15Ch 0348   1]                   Entry Type : 04 [End of Range]
[15Dh 0349   2]                    Device ID : 6E5D
[15Fh 0351   1]                 Data Setting : F7

[160h 0352   1]                   Entry Type : 40 [Padding]
[161h 0353   2]                    Device ID : 7261
[163h 0355   1]                 Data Setting : F7
[164h 0356   4]                Extended Data : 97867564

[168h 0360   1]                   Entry Type : 42 [Alias Select]
[169h 0361   2]                    Device ID : 7A69
[16Bh 0363   1]                 Data Setting : F7
[16Ch 0364   1]                     Reserved : 00
[16Dh 0365   2]        Source Used Device ID : 7E6D
[16Fh 0367   1]                     Reserved : 00

[170h 0368   1]                   Entry Type : 43 [Alias Start of Range]
[171h 0369   2]                    Device ID : 8271
[173h 0371   1]                 Data Setting : F7
[174h 0372   1]                     Reserved : 00
[175h 0373   2]        Source Used Device ID : 8675
[177h 0375   1]                     Reserved : 00

[178h 0376   1]                   Entry Type : 46 [Extended Select]
[179h 0377   2]                    Device ID : 8A79
[17Bh 0379   1]                 Data Setting : F7
[17Ch 0380   4]                Extended Data : AF9E8D7C

[180h 0384   1]                   Entry Type : 47 [Extended Start of Range]
[181h 0385   2]                    Device ID : 9281
[183h 0387   1]                 Data Setting : F7
[184h 0388   4]                Extended Data : B7A69584

[188h 0392   1]                   Entry Type : 48 [Special Device]
[189h 0393   2]                    Device ID : 9A89
[18Bh 0395   1]                 Data Setting : F7
[18Ch 0396   1]                       Handle : 8C
[18Dh 0397   2]        Source Used Device ID : 9E8D
[18Fh 0399   1]                      Variety : 02 [HPET]

[190h 0400   1]                   Entry Type : F0 [ACPI HID Device]
[191h 0401   2]                    Device ID : A291
[193h 0403   1]                 Data Setting : F7
[194h 0404   8]                     ACPI HID : 94 A5 B6 C7 D8 E9 FA 0B
[19Ch 0412   8]                     ACPI CID : 9C AD BE CF E0 F1 02 13
[1A4h 0420   1]                   UID Format : 02 [text]
[1A5h 0421   1]                   UID Length : 00

[1A6h 0422   1]                Subtable Type : 20 [Memory Definition Block]
[1A7h 0423   1]                        Flags : 0F
[1A8h 0424   2]                       Length : 0020
[1AAh 0426   2]                     DeviceId : BBAA
[1ACh 0428   2]               Auxiliary Data : BDAC
[1AEh 0430   8]                     Reserved : 0000000000000000
[1B6h 0438   8]                Start Address : 2D1C0BFAE9D8C7B6
[1BEh 0446   8]                Memory Length : 35241302F1E0CFBE

[1C6h 0454   1]                Subtable Type : 21 [Memory Definition Block]
[1C7h 0455   1]                        Flags : 0F
[1C8h 0456   2]                       Length : 0020
[1CAh 0458   2]                     DeviceId : DBCA
[1CCh 0460   2]               Auxiliary Data : DDCC
[1CEh 0462   8]                     Reserved : 0000000000000000
[1D6h 0470   8]                Start Address : 4D3C2B1A09F8E7D6
[1DEh 0478   8]                Memory Length : 554433221100EFDE

[1E6h 0486   1]                Subtable Type : 22 [Memory Definition Block]
[1E7h 0487   1]                        Flags : 0F
[1E8h 0488   2]                       Length : 0020
[1EAh 0490   2]                     DeviceId : FBEA
[1ECh 0492   2]               Auxiliary Data : FDEC
[1EEh 0494   8]                     Reserved : 0000000000000000
[1F6h 0502   8]                Start Address : 6D5C4B3A291807F6
[1FEh 0510   8]                Memory Length : 7564534231200FFE
