[000h 0000   4]                    Signature : "HEST"
[004h 0004   4]                 Table Length : 00000248
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : AB
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]           Error Source Count : 57463524

[028h 0040   2]                Subtable Type : 0000 [IA-32 Machine Check Exception]
[02Ah 0042   2]                    Source Id : 3B2A
[02Ch 0044   2]                    Reserved1 : 0000
[02Eh 0046   1]        Flags (decoded below) : 05
                              Firmware First : 1
                                 GHES Assist : 1
[02Fh 0047   1]                      Enabled : 2F
[030h 0048   4]       Records To Preallocate : 63524130
[034h 0052   4]      Max Sections Per Record : 67564534
[038h 0056   8]       Global Capability Data : AF9E8D7C6B5A4938
[040h 0064   8]          Global Control Data : B7A6958473625140
[048h 0072   1]           Num Hardware Banks : 01
[049h 0073   7]                    Reserved2 : 00000000000000

[050h 0080   1]                  Bank Number : 50
[051h 0081   1]         Clear Status On Init : 01 [kept]
[052h 0082   1]                Status Format : 02 [AMD64]
[053h 0083   1]                     Reserved : 00
[054h 0084   4]             Control Register : 87766554
[058h 0088   8]                 Control Data : CFBEAD9C8B7A6958
[060h 0096   4]              Status Register : 93827160
[064h 0100   4]             Address Register : 97867564
[068h 0104   4]                Misc Register : 9B8A7968

[06Ch 0108   2]                Subtable Type : 0001 [IA-32 Corrected Machine Check]
[06Eh 0110   2]                    Source Id : 7F6E
[070h 0112   2]                    Reserved1 : 0000
[072h 0114   1]        Flags (decoded below) : 05
                              Firmware First : 1
                                 GHES Assist : 1
[073h 0115   1]                      Enabled : 73
[074h 0116   4]       Records To Preallocate : A7968574
[078h 0120   4]      Max Sections Per Record : AB9A8978

[07Ch 0124   0]                       Notify : [Hardware Error Notification Structure]
[07Ch 0124   1]                  Notify Type : 0B [Software Delegated Exception]
[07Dh 0125   1]                Notify Length : 7D
[07Eh 0126   2]   Configuration Write Enable : 8F7E
[080h 0128   4]                 PollInterval : B3A29180
[084h 0132   4]                       Vector : B7A69584
[088h 0136   4]      Polling Threshold Value : BBAA9988
[08Ch 0140   4]     Polling Threshold Window : BFAE9D8C
[090h 0144   4]        Error Threshold Value : C3B2A190
[094h 0148   4]       Error Threshold Window : C7B6A594
[098h 0152   1]           Num Hardware Banks : 01
[099h 0153   3]                    Reserved2 : 000000

[09Ch 0156   1]                  Bank Number : 9C
[09Dh 0157   1]         Clear Status On Init : 01 [kept]
[09Eh 0158   1]                Status Format : 02 [AMD64]
[09Fh 0159   1]                     Reserved : 00
[0A0h 0160   4]             Control Register : D3C2B1A0
[0A4h 0164   8]                 Control Data : 1B0AF9E8D7C6B5A4
[0ACh 0172   4]              Status Register : DFCEBDAC
[0B0h 0176   4]             Address Register : E3D2C1B0
[0B4h 0180   4]                Misc Register : E7D6C5B4

[0B8h 0184   2]                Subtable Type : 0002 [IA-32 Non-Maskable Interrupt]
[0BAh 0186   2]                    Source Id : CBBA
[0BCh 0188   4]                     Reserved : 00000000
[0C0h 0192   4]       Records To Preallocate : F3E2D1C0
[0C4h 0196   4]      Max Sections Per Record : F7E6D5C4
[0C8h 0200   4]          Max Raw Data Length : FBEAD9C8

[0CCh 0204   2]                Subtable Type : 0006 [PCI Express Root Port AER]
[0CEh 0206   2]                    Source Id : DFCE
[0D0h 0208   2]                     Reserved : 0000
[0D2h 0210   1]        Flags (decoded below) : 03
                              Firmware First : 1
                                      Global : 1
[0D3h 0211   1]                      Enabled : D3
[0D4h 0212   4]       Records To Preallocate : 07F6E5D4
[0D8h 0216   4]      Max Sections Per Record : 0BFAE9D8
[0DCh 0220   4]                          Bus : 0FFEEDDC
[0E0h 0224   2]                       Device : F1E0
[0E2h 0226   2]                     Function : F3E2
[0E4h 0228   2]                DeviceControl : F5E4
[0E6h 0230   2]                     Reserved : 0000
[0E8h 0232   4]           Uncorrectable Mask : 1B0AF9E8
[0ECh 0236   4]       Uncorrectable Severity : 1F0EFDEC
[0F0h 0240   4]             Correctable Mask : 231201F0
[0F4h 0244   4]        Advanced Capabilities : 271605F4
[0F8h 0248   4]           Root Error Command : 2B1A09F8

[0FCh 0252   2]                Subtable Type : 0007 [PCI Express AER (AER Endpoint)]
[0FEh 0254   2]                    Source Id : 0FFE
[100h 0256   2]                     Reserved : 0000
[102h 0258   1]        Flags (decoded below) : 03
                              Firmware First : 1
                                      Global : 1
[103h 0259   1]                      Enabled : 03
[104h 0260   4]       Records To Preallocate : 37261504
[108h 0264   4]      Max Sections Per Record : 3B2A1908
[10Ch 0268   4]                          Bus : 3F2E1D0C
[110h 0272   2]                       Device : 2110
[112h 0274   2]                     Function : 2312
[114h 0276   2]                DeviceControl : 2514
[116h 0278   2]                     Reserved : 0000
[118h 0280   4]           Uncorrectable Mask : 4B3A2918
[11Ch 0284   4]       Uncorrectable Severity : 4F3E2D1C
[120h 0288   4]             Correctable Mask : 53423120
[124h 0292   4]        Advanced Capabilities : 57463524

[128h 0296   2]                Subtable Type : 0008 [PCI Express/PCI-X Bridge AER]
[12Ah 0298   2]                    Source Id : 3B2A
[12Ch 0300   2]                     Reserved : 0000
[12Eh 0302   1]        Flags (decoded below) : 03
                              Firmware First : 1
                                      Global : 1
[12Fh 0303   1]                      Enabled : 2F
[130h 0304   4]       Records To Preallocate : 63524130
[134h 0308   4]      Max Sections Per Record : 67564534
[138h 0312   4]                          Bus : 6B5A4938
[13Ch 0316   2]                       Device : 4D3C
[13Eh 0318   2]                     Function : 4F3E
[140h 0320   2]                DeviceControl : 5140
[142h 0322   2]                     Reserved : 0000
[144h 0324   4]           Uncorrectable Mask : 77665544
[148h 0328   4]       Uncorrectable Severity : 7B6A5948
[14Ch 0332   4]             Correctable Mask : 7F6E5D4C
[150h 0336   4]        Advanced Capabilities : 83726150
[154h 0340   4]       2nd Uncorrectable Mask : 87766554
[158h 0344   4]   2nd Uncorrectable Severity : 8B7A6958
[15Ch 0348   4]    2nd Advanced Capabilities : 8F7E6D5C

[160h 0352   2]                Subtable Type : 0009 [Generic Hardware Error Source]
[162h 0354   2]                    Source Id : 7362
[164h 0356   2]            Related Source Id : 7564
[166h 0358   1]                     Reserved : 66
[167h 0359   1]                      Enabled : 67
[168h 0360   4]       Records To Preallocate : 9B8A7968
[16Ch 0364   4]      Max Sections Per Record : 9F8E7D6C
[170h 0368   4]          Max Raw Data Length : A3928170

[174h 0372   0]         Error Status Address : [Generic Address Structure]
[174h 0372   1]                     Space ID : 7F [FFixedHW]
[175h 0373   1]                    Bit Width : 75
[176h 0374   1]                   Bit Offset : 76
[177h 0375   1]         Encoded Access Width : 04 [QWord]
[178h 0376   8]                      Address : EFDECDBCAB9A8978

[180h 0384   0]                       Notify : [Hardware Error Notification Structure]
[180h 0384   1]                  Notify Type : 0B [Software Delegated Exception]
[181h 0385   1]                Notify Length : 81
[182h 0386   2]   Configuration Write Enable : 9382
[184h 0388   4]                 PollInterval : B7A69584
[188h 0392   4]                       Vector : BBAA9988
[18Ch 0396   4]      Polling Threshold Value : BFAE9D8C
[190h 0400   4]     Polling Threshold Window : C3B2A190
[194h 0404   4]        Error Threshold Value : C7B6A594
[198h 0408   4]       Error Threshold Window : CBBAA998
[19Ch 0412   4]    Error Status Block Length : CFBEAD9C

[1A0h 0416   2]                Subtable Type : 000A [Generic Hardware Error Source V2]
[1A2h 0418   2]                    Source Id : B3A2
[1A4h 0420   2]            Related Source Id : B5A4
[1A6h 0422   1]                     Reserved : A6
[1A7h 0423   1]                      Enabled : A7
[1A8h 0424   4]       Records To Preallocate : DBCAB9A8
[1ACh 0428   4]      Max Sections Per Record : DFCEBDAC
[1B0h 0432   4]          Max Raw Data Length : E3D2C1B0

[1B4h 0436   0]         Error Status Address : [Generic Address Structure]
[1B4h 0436   1]                     Space ID : 7F [FFixedHW]
[1B5h 0437   1]                    Bit Width : B5
[1B6h 0438   1]                   Bit Offset : B6
[1B7h 0439   1]         Encoded Access Width : 04 [QWord]
[1B8h 0440   8]                      Address : 2F1E0DFCEBDAC9B8

[1C0h 0448   0]                       Notify : [Hardware Error Notification Structure]
[1C0h 0448   1]                  Notify Type : 0B [Software Delegated Exception]
[1C1h 0449   1]                Notify Length : C1
[1C2h 0450   2]   Configuration Write Enable : D3C2
[1C4h 0452   4]                 PollInterval : F7E6D5C4
[1C8h 0456   4]                       Vector : FBEAD9C8
[1CCh 0460   4]      Polling Threshold Value : FFEEDDCC
[1D0h 0464   4]     Polling Threshold Window : 03F2E1D0
[1D4h 0468   4]        Error Threshold Value : 07F6E5D4
[1D8h 0472   4]       Error Threshold Window : 0BFAE9D8
[1DCh 0476   4]    Error Status Block Length : 0FFEEDDC

[1E0h 0480   0]            Read Ack Register : [Generic Address Structure]
[1E0h 0480   1]                     Space ID : 7F [FFixedHW]
[1E1h 0481   1]                    Bit Width : E1
[1E2h 0482   1]                   Bit Offset : E2
[1E3h 0483   1]         Encoded Access Width : 04 [QWord]
[1E4h 0484   8]                      Address : 5B4A39281706F5E4
[1ECh 0492   8]            Read Ack Preserve : 635241301F0EFDEC
[1F4h 0500   8]               Read Ack Write : 6B5A4938271605F4

[1FCh 0508   2]                Subtable Type : 000B [IA-32 Deferred Machine Check]
[1FEh 0510   2]                    Source Id : 0FFE
[200h 0512   2]                    Reserved1 : 0000
[202h 0514   1]        Flags (decoded below) : 05
                              Firmware First : 1
                                 GHES Assist : 1
[203h 0515   1]                      Enabled : 03
[204h 0516   4]       Records To Preallocate : 37261504
[208h 0520   4]      Max Sections Per Record : 3B2A1908

[20Ch 0524   0]                       Notify : [Hardware Error Notification Structure]
[20Ch 0524   1]                  Notify Type : 0B [Software Delegated Exception]
[20Dh 0525   1]                Notify Length : 0D
[20Eh 0526   2]   Configuration Write Enable : 1F0E
[210h 0528   4]                 PollInterval : 43322110
[214h 0532   4]                       Vector : 47362514
[218h 0536   4]      Polling Threshold Value : 4B3A2918
[21Ch 0540   4]     Polling Threshold Window : 4F3E2D1C
[220h 0544   4]        Error Threshold Value : 53423120
[224h 0548   4]       Error Threshold Window : 57463524
[228h 0552   1]           Num Hardware Banks : 01
[229h 0553   3]                    Reserved2 : 000000

[22Ch 0556   1]                  Bank Number : 2C
[22Dh 0557   1]         Clear Status On Init : 01 [kept]
[22Eh 0558   1]                Status Format : 02 [AMD64]
[22Fh 0559   1]                     Reserved : 00
[230h 0560   4]             Control Register : 63524130
[234h 0564   8]                 Control Data : AB9A897867564534
[23Ch 0572   4]              Status Register : 6F5E4D3C
[240h 0576   4]             Address Register : 73625140
[244h 0580   4]                Misc Register : 77665544
