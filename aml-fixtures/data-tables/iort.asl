[000h 0000   4]                    Signature : "IORT"
[004h 0004   4]                 Table Length : 00000229
[008h 0008   1]                     Revision : 06
[009h 0009   1]                     Checksum : C9
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                   Node Count : 57463524
[028h 0040   4]                  Node Offset : 00000000
[02Ch 0044   4]                     Reserved : 00000000

[030h 0048   1]                         Type : 00 [ITS Group]
[031h 0049   2]                       Length : 0018
[033h 0051   1]                     Revision : 33
[034h 0052   4]                     Reserved : 67564534
[038h 0056   4]                Mapping Count : 6B5A4938
[03Ch 0060   4]               Mapping Offset : 6F5E4D3C
[040h 0064   4]                     ItsCount : 00000001
[044h 0068   4]                  Identifiers : 77665544

[048h 0072   1]                         Type : 01 [Named Component]
[049h 0073   2]                       Length : 0032
[04Bh 0075   1]                     Revision : 4B
[04Ch 0076   4]                     Reserved : 7F6E5D4C
[050h 0080   4]                Mapping Count : 00000001
[054h 0084   4]               Mapping Offset : 0000001E
[058h 0088   4]                   Node Flags : 0000003F

[05Ch 0092   0]            Memory Properties : [IORT Memory Access Properties]
[05Ch 0092   4]              Cache Coherency : 8F7E6D5C
[060h 0096   1]        Hints (decoded below) : 0F
                                   Transient : 1
                              Write Allocate : 1
                               Read Allocate : 1
                                    Override : 1
[061h 0097   2]                     Reserved : 0000
[063h 0099   1] Memory Flags (decoded below) : 03
                                   Coherency : 1
                            Device Attribute : 1
[064h 0100   1]            Memory Size Limit : 64
[065h 0101   1]                  Device Name : ""

[066h 0102   4]                   Input base : 99887766
[06Ah 0106   4]                     ID Count : 9D8C7B6A
[06Eh 0110   4]                  Output Base : A1907F6E
[072h 0114   4]             Output Reference : A5948372
[076h 0118   4]        Flags (decoded below) : 00000001
                              Single Mapping : 1

[07Ah 0122   1]                         Type : 02 [Root Complex]
[07Bh 0123   2]                       Length : 0038
[07Dh 0125   1]                     Revision : 7D
[07Eh 0126   4]                     Reserved : B1A08F7E
[082h 0130   4]                Mapping Count : 00000001
[086h 0134   4]               Mapping Offset : 00000024

[08Ah 0138   0]            Memory Properties : [IORT Memory Access Properties]
[08Ah 0138   4]              Cache Coherency : BDAC9B8A
[08Eh 0142   1]        Hints (decoded below) : 0F
                                   Transient : 1
                              Write Allocate : 1
                               Read Allocate : 1
                                    Override : 1
[08Fh 0143   2]                     Reserved : 0000
[091h 0145   1] Memory Flags (decoded below) : 03
                                   Coherency : 1
                            Device Attribute : 1
[092h 0146   4]                ATS Attribute : 00000007
[096h 0150   4]           PCI Segment Number : C9B8A796
[09Ah 0154   1]            Memory Size Limit : 9A
[09Bh 0155   3]                     Reserved : BDAC9B

[09Eh 0158   4]                   Input base : D1C0AF9E
[0A2h 0162   4]                     ID Count : D5C4B3A2
[0A6h 0166   4]                  Output Base : D9C8B7A6
[0AAh 0170   4]             Output Reference : DDCCBBAA
[0AEh 0174   4]        Flags (decoded below) : 00000001
                              Single Mapping : 1

[0B2h 0178   1]                         Type : 03 [SMMUv1 or SMMUv2]
[0B3h 0179   2]                       Length : 0070
[0B5h 0181   1]                     Revision : B5
[0B6h 0182   4]                     Reserved : E9D8C7B6
[0BAh 0186   4]                Mapping Count : 00000001
[0BEh 0190   4]               Mapping Offset : 0000005C
[0C2h 0194   8]                 Base Address : 39281706F5E4D3C2
[0CAh 0202   8]                         Span : 41301F0EFDECDBCA
[0D2h 0210   4]                        Model : 00000005 [Cavium ThunderX]
[0D6h 0214   4]        Flags (decoded below) : 00000003
                               DVM Supported : 1
                               Coherent Walk : 1
[0DAh 0218   4]      Global Interrupt Offset : 0000003C
[0DEh 0222   4]      Context Interrupt Count : 00000001
[0E2h 0226   4]     Context Interrupt Offset : 0000004C
[0E6h 0230   4]          PMU Interrupt Count : 00000001
[0EAh 0234   4]         PMU Interrupt Offset : 00000054

[0EEh 0238   4]                      NSgIrpt : 2110FFEE
[0F2h 0242   4]NSgIrpt Flags (decoded below) : 00000001
                              Edge Triggered : 1
[0F6h 0246   4]                   NSgCfgIrpt : 291807F6
[0FAh 0250   4]NSgCfgIrpt Flags (decoded below) : 00000001
                              Edge Triggered : 1
[0FEh 0254   8]            Context Interrupt : 7564534231200FFE
[106h 0262   8]                PMU Interrupt : 7D6C5B4A39281706

[10Eh 0270   4]                   Input base : 41301F0E
[112h 0274   4]                     ID Count : 45342312
[116h 0278   4]                  Output Base : 49382716
[11Ah 0282   4]             Output Reference : 4D3C2B1A
[11Eh 0286   4]        Flags (decoded below) : 00000001
                              Single Mapping : 1

[122h 0290   1]                         Type : 04 [SMMUv3]
[123h 0291   2]                       Length : 0058
[125h 0293   1]                     Revision : 25
[126h 0294   4]                     Reserved : 59483726
[12Ah 0298   4]                Mapping Count : 00000001
[12Eh 0302   4]               Mapping Offset : 00000044
[132h 0306   8]                 Base Address : A998877665544332
[13Ah 0314   4]        Flags (decoded below) : 0000000F
                             COHACC Override : 1
                               HTTU Override : 3
                      Proximity Domain Valid : 1
[13Eh 0318   4]                     Reserved : 00000000
[142h 0322   8]                VATOS Address : B9A8978675645342
[14Ah 0330   4]                        Model : 00000002 [Cavium CN99xx]
[14Eh 0334   4]                   Event GSIV : 81705F4E
[152h 0338   4]                     PRI GSIV : 85746352
[156h 0342   4]                    GERR GSIV : 89786756
[15Ah 0346   4]                    Sync GSIV : 8D7C6B5A
[15Eh 0350   4]             Proximity Domain : 91806F5E
[162h 0354   4]      Device ID Mapping Index : 95847362

[166h 0358   4]                   Input base : 99887766
[16Ah 0362   4]                     ID Count : 9D8C7B6A
[16Eh 0366   4]                  Output Base : A1907F6E
[172h 0370   4]             Output Reference : A5948372
[176h 0374   4]        Flags (decoded below) : 00000001
                              Single Mapping : 1

[17Ah 0378   1]                         Type : 05 [PMCG]
[17Bh 0379   2]                       Length : 003C
[17Dh 0381   1]                     Revision : 7D
[17Eh 0382   4]                     Reserved : B1A08F7E
[182h 0386   4]                Mapping Count : 00000001
[186h 0390   4]               Mapping Offset : 00000028
[18Ah 0394   8]          Page 0 Base Address : 01F0DFCEBDAC9B8A
[192h 0402   4]      Overflow Interrupt GSIV : C5B4A392
[196h 0406   4]               Node Reference : C9B8A796
[19Ah 0410   8]          Page 1 Base Address : 1100EFDECDBCAB9A

[1A2h 0418   4]                   Input base : D5C4B3A2
[1A6h 0422   4]                     ID Count : D9C8B7A6
[1AAh 0426   4]                  Output Base : DDCCBBAA
[1AEh 0430   4]             Output Reference : E1D0BFAE
[1B2h 0434   4]        Flags (decoded below) : 00000001
                              Single Mapping : 1

[1B6h 0438   1]                         Type : 06 [Reserved Memory Range]
[1B7h 0439   2]                       Length : 0044
[1B9h 0441   1]                     Revision : B9
[1BAh 0442   4]                     Reserved : EDDCCBBA
[1BEh 0446   4]                Mapping Count : 00000001
[1C2h 0450   4]               Mapping Offset : 0000001C
[1C6h 0454   4]                        Flags : 000003FF
[1CAh 0458   4]    Number of RMR Descriptors : 00000001
[1CEh 0462   4]        RMR Descriptor Offset : 00000030

[1D2h 0466   4]                   Input base : 05F4E3D2
[1D6h 0470   4]                     ID Count : 09F8E7D6
[1DAh 0474   4]                  Output Base : 0DFCEBDA
[1DEh 0478   4]             Output Reference : 1100EFDE
[1E2h 0482   4]        Flags (decoded below) : 00000001
                              Single Mapping : 1

[1E6h 0486   8]          Base Address of RMR : 5D4C3B2A1908F7E6
[1EEh 0494   8]                Length of RMR : 655443322110FFEE
[1F6h 0502   4]                     Reserved : 00000000

[1FAh 0506   1]                         Type : 07 [Interrupt Wire Bridge]
[1FBh 0507   2]                       Length : 002F
[1FDh 0509   1]                     Revision : FD
[1FEh 0510   4]                     Reserved : 31200FFE
[202h 0514   4]                Mapping Count : 00000001
[206h 0518   4]               Mapping Offset : 0000001B
[20Ah 0522   8]            Config Frame Base : 81705F4E3D2C1B0A
[212h 0530   2]                    IWB Index : 2312
[214h 0532   1]                  Device Name : ""

[215h 0533   4]                   Input base : 48372615
[219h 0537   4]                     ID Count : 4C3B2A19
[21Dh 0541   4]                  Output Base : 503F2E1D
[221h 0545   4]             Output Reference : 54433221
[225h 0549   4]        Flags (decoded below) : 00000001
                              Single Mapping : 1
