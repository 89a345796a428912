[000h 0000   4]                    Signature : "APIC"
[004h 0004   4]                 Table Length : 00000266
[008h 0008   1]                     Revision : 05
[009h 0009   1]                     Checksum : 79
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]           Local Apic Address : 57463524
[028h 0040   4]        Flags (decoded below) : 00000001
                         PC-AT Compatibility : 1

[02Ch 0044   1]                Subtable Type : 00 [Processor Local APIC]
[02Dh 0045   1]                       Length : 08
[02Eh 0046   1]                 Processor ID : 2E
[02Fh 0047   1]                Local Apic ID : 2F
[030h 0048   4]        Flags (decoded below) : 00000003
                           Processor Enabled : 1
                      Runtime Online Capable : 1

[034h 0052   1]                Subtable Type : 01 [I/O APIC]
[035h 0053   1]                       Length : 0C
[036h 0054   1]                  I/O Apic ID : 36
[037h 0055   1]                     Reserved : 00
[038h 0056   4]                      Address : 6B5A4938
[03Ch 0060   4]                    Interrupt : 6F5E4D3C

[040h 0064   1]                Subtable Type : 02 [Interrupt Source Override]
[041h 0065   1]                       Length : 0A
[042h 0066   1]                          Bus : 42
[043h 0067   1]                       Source : 43
[044h 0068   4]                    Interrupt : 77665544
[048h 0072   2]        Flags (decoded below) : 000F
                                    Polarity : 3
                                Trigger Mode : 3

[04Ah 0074   1]                Subtable Type : 03 [NMI Source]
[04Bh 0075   1]                       Length : 08
[04Ch 0076   2]        Flags (decoded below) : 000F
                                    Polarity : 3
                                Trigger Mode : 3
[04Eh 0078   4]                    Interrupt : 81705F4E

[052h 0082   1]                Subtable Type : 04 [Local APIC NMI]
[053h 0083   1]                       Length : 06
[054h 0084   1]                 Processor ID : 54
[055h 0085   2]        Flags (decoded below) : 000F
                                    Polarity : 3
                                Trigger Mode : 3
[057h 0087   1]         Interrupt Input LINT : 57

[058h 0088   1]                Subtable Type : 05 [Local APIC Address Override]
[059h 0089   1]                       Length : 0C
[05Ah 0090   2]                     Reserved : 0000
[05Ch 0092   8]                 APIC Address : D3C2B1A08F7E6D5C

[064h 0100   1]                Subtable Type : 06 [I/O SAPIC]
[065h 0101   1]                       Length : 10
[066h 0102   1]                 I/O Sapic ID : 66
[067h 0103   1]                     Reserved : 00
[068h 0104   4]               Interrupt Base : 9B8A7968
[06Ch 0108   8]                      Address : E3D2C1B09F8E7D6C

[074h 0116   1]                Subtable Type : 07 [Local SAPIC]
[075h 0117   1]                       Length : 11
[076h 0118   1]                 Processor ID : 76
[077h 0119   1]               Local Sapic ID : 77
[078h 0120   1]              Local Sapic EID : 78
[079h 0121   3]                     Reserved : 000000
[07Ch 0124   4]        Flags (decoded below) : 00000001
                           Processor Enabled : 1
[080h 0128   4]                Processor UID : B3A29180
[084h 0132   1]         Processor UID String : ""

[085h 0133   1]                Subtable Type : 08 [Platform Interrupt Source]
[086h 0134   1]                       Length : 10
[087h 0135   2]        Flags (decoded below) : 000F
                                    Polarity : 3
                                Trigger Mode : 3
[089h 0137   1]                InterruptType : 03 [CorrectedPlatformError]
[08Ah 0138   1]                 Processor ID : 8A
[08Bh 0139   1]                Processor EID : 8B
[08Ch 0140   1]             I/O Sapic Vector : 8C
[08Dh 0141   4]                    Interrupt : C0AF9E8D
[091h 0145   4]        Flags (decoded below) : 00000001
                               CPEI Override : 1

[095h 0149   1]                Subtable Type : 09 [Processor Local x2APIC]
[096h 0150   1]                       Length : 10
[097h 0151   2]                     Reserved : 0000
[099h 0153   4]          Processor x2Apic ID : CCBBAA99
[09Dh 0157   4]        Flags (decoded below) : 00000001
                           Processor Enabled : 1
[0A1h 0161   4]                Processor UID : D4C3B2A1

[0A5h 0165   1]                Subtable Type : 0A [Local x2APIC NMI]
[0A6h 0166   1]                       Length : 0C
[0A7h 0167   2]        Flags (decoded below) : 000F
                                    Polarity : 3
                                Trigger Mode : 3
[0A9h 0169   4]                Processor UID : DCCBBAA9
[0ADh 0173   1]         Interrupt Input LINT : AD
[0AEh 0174   3]                     Reserved : 000000

[0B1h 0177   1]                Subtable Type : 0B [GIC CPU Interface (GICC)]
[0B2h 0178   1]                       Length : 52
[0B3h 0179   2]                     Reserved : 0000
[0B5h 0181   4]         CPU Interface Number : E8D7C6B5
[0B9h 0185   4]                Processor UID : ECDBCAB9
[0BDh 0189   4]        Flags (decoded below) : 00000007
                           Processor Enabled : 1
               Performance Interrupt Trigger Mode : 1
               Virtual GIC Interrupt Trigger Mode : 1
[0C1h 0193   4]     Parking Protocol Version : F4E3D2C1
[0C5h 0197   4]        Performance Interrupt : F8E7D6C5
[0C9h 0201   8]               Parked Address : 402F1E0DFCEBDAC9
[0D1h 0209   8]                 Base Address : 4837261504F3E2D1
[0D9h 0217   8]     Virtual GIC Base Address : 503F2E1D0CFBEAD9
[0E1h 0225   8]  Hypervisor GIC Base Address : 584736251403F2E1
[0E9h 0233   4]        Virtual GIC Interrupt : 1C0BFAE9
[0EDh 0237   8]   Redistributor Base Address : 64534231200FFEED
[0F5h 0245   8]                    ARM MPIDR : 6C5B4A39281706F5
[0FDh 0253   1]             Efficiency Class : FD
[0FEh 0254   1]                     Reserved : 00
[0FFh 0255   2]       SPE Overflow Interrupt : 10FF
[101h 0257   2]               TRBE Interrupt : 1201

[103h 0259   1]                Subtable Type : 0C [GIC Distributor (GICD)]
[104h 0260   1]                       Length : 18
[105h 0261   2]                     Reserved : 0000
[107h 0263   4]        Local GIC Hardware ID : 3A291807
[10Bh 0267   8]                 Base Address : 8271604F3E2D1C0B
[113h 0275   4]               Interrupt Base : 46352413
[117h 0279   1]                      Version : 17
[118h 0280   3]                     Reserved : 000000

[11Bh 0283   1]                Subtable Type : 0D [GIC MSI Frame]
[11Ch 0284   1]                       Length : 18
[11Dh 0285   2]                     Reserved : 0000
[11Fh 0287   4]                 MSI Frame ID : 5241301F
[123h 0291   8]                 Base Address : 9A89786756453423
[12Bh 0299   4]        Flags (decoded below) : 00000001
                                  Select SPI : 1
[12Fh 0303   2]                    SPI Count : 402F
[131h 0305   2]                     SPI Base : 4231

[133h 0307   1]                Subtable Type : 0E [GIC Redistributor (GICR)]
[134h 0308   1]                       Length : 10
[135h 0309   2]                     Reserved : 0000
[137h 0311   8]                 Base Address : AE9D8C7B6A594837
[13Fh 0319   4]                       Length : 7261503F

[143h 0323   1]                Subtable Type : 0F [GIC Interrupt Translation Service (ITS)]
[144h 0324   1]                       Length : 14
[145h 0325   2]                     Reserved : 0000
[147h 0327   4]               Translation ID : 7A695847
[14Bh 0331   8]                 Base Address : C2B1A08F7E6D5C4B
[153h 0339   4]                     Reserved : 00000000

[157h 0343   1]                Subtable Type : 10 [Multiprocessor Wakeup]
[158h 0344   1]                       Length : 18
[159h 0345   2]              Mailbox Version : 6A59
[15Bh 0347   4]                     Reserved : 00000000
[15Fh 0351   8]              Mailbox Address : D6C5B4A39281705F
[167h 0359   8]                  ResetVector : DECDBCAB9A897867

[16Fh 0367   1]                Subtable Type : 11 [Core PIC]
[170h 0368   1]                       Length : 0F
[171h 0369   1]                      Version : 71
[172h 0370   4]           ACPI Processor UID : A5948372
[176h 0374   4]        Physical processor ID : A9988776
[17Ah 0378   4]                        Flags : 00000001

[17Eh 0382   1]                Subtable Type : 12 [Legacy I/O PIC]
[17Fh 0383   1]                       Length : 17
[180h 0384   1]                      Version : 80
[181h 0385   8]                 Base address : F8E7D6C5B4A39281
[189h 0393   2]                         Size : 9A89
[18Bh 0395   2]               Cascade vector : 8B 9C
[18Dh 0397   4]       Cascade vector mapping : C0AF9E8D
[191h 0401   4]       Cascade vector mapping : C4B3A291

[195h 0405   1]                Subtable Type : 13 [HyperTransport PIC]
[196h 0406   1]                       Length : 15
[197h 0407   1]                      Version : 97
[198h 0408   8]                 Base address : 0FFEEDDCCBBAA998
[1A0h 0416   2]                         Size : B1A0
[1A2h 0418   8]               Cascade vector : A2 B3 C4 D5 E6 F7 08 19

[1AAh 0426   1]                Subtable Type : 14 [Extend I/O PIC]
[1ABh 0427   1]                       Length : 0D
[1ACh 0428   1]                      Version : AC
[1ADh 0429   1]               Cascade vector : AD
[1AEh 0430   1]                         Node : AE
[1AFh 0431   8]                     Node map : 261504F3E2D1C0AF

[1B7h 0439   1]                Subtable Type : 15 [MSI PIC]
[1B8h 0440   1]                       Length : 13
[1B9h 0441   1]                      Version : B9
[1BAh 0442   8]              Message address : 31200FFEEDDCCBBA
[1C2h 0450   4]                        Start : F5E4D3C2
[1C6h 0454   4]                        Count : F9E8D7C6

[1CAh 0458   1]                Subtable Type : 16 [Bridge I/O PIC]
[1CBh 0459   1]                       Length : 11
[1CCh 0460   1]                      Version : CC
[1CDh 0461   8]                 Base address : 4433221100EFDECD
[1D5h 0469   2]                         Size : E6D5
[1D7h 0471   2]                  Hardware ID : E8D7
[1D9h 0473   2]                     GSI base : EAD9

[1DBh 0475   1]                Subtable Type : 17 [LPC PIC]
[1DCh 0476   1]                       Length : 0F
[1DDh 0477   1]                      Version : DD
[1DEh 0478   8]                 Base address : 554433221100EFDE
[1E6h 0486   2]                         Size : F7E6
[1E8h 0488   2]               Cascade vector : F9E8

[1EAh 0490   1]                Subtable Type : 18 [RISC-V Interrupt Controller (RINTC)]
[1EBh 0491   1]                       Length : 24
[1ECh 0492   1]                      Version : EC
[1EDh 0493   1]                     Reserved : 00
[1EEh 0494   4]                        Flags : 00000003
[1F2h 0498   8]                      Hart ID : 69584736251403F2
[1FAh 0506   4]           ACPI Processor UID : 2D1C0BFA
[1FEh 0510   4]External interrupt controller ID : 31200FFE
[202h 0514   8]           IMSIC base address : 7968574635241302
[20Ah 0522   4]                   IMSIC size : 3D2C1B0A

[20Eh 0526   1]                Subtable Type : 19 [Incoming MSI Controller (IMSIC)]
[20Fh 0527   1]                       Length : 10
[210h 0528   1]                      Version : 10
[211h 0529   1]                     Reserved : 00
[212h 0530   4]                        Flags : 00000000
[216h 0534   2]Supervisor interrupt identities : 2716
[218h 0536   2]   Guest interrupt identities : 2918
[21Ah 0538   1]             Guest index bits : 1A
[21Bh 0539   1]              Hart index bits : 1B
[21Ch 0540   1]             Group index bits : 1C
[21Dh 0541   1]            Group index shift : 1D

[21Eh 0542   1]                Subtable Type : 1A [Advanced Platform Level Interrupt Controller (APLIC)]
[21Fh 0543   1]                       Length : 24
[220h 0544   1]                      Version : 20
[221h 0545   1]                     APLIC ID : 21
[222h 0546   4]                        Flags : 00000000
[226h 0550   8]                  Hardware ID : 26 37 48 59 6A 7B 8C 9D
[22Eh 0558   2]               Number of IDCs : 3F2E
[230h 0560   2]   External interrupt sources : 4130
[232h 0562   4]                     GSI base : 65544332
[236h 0566   8]                      Address : AD9C8B7A69584736
[23Eh 0574   4]                         Size : 71604F3E

[242h 0578   1]                Subtable Type : 1B [Platform Level Interrupt Controller (PLIC)]
[243h 0579   1]                       Length : 24
[244h 0580   1]                      Version : 44
[245h 0581   1]                      PLIC ID : 45
[246h 0582   8]                  Hardware ID : 46 57 68 79 8A 9B AC BD
[24Eh 0590   2]   External interrupt sources : 5F4E
[250h 0592   2]             Maximum priority : 6150
[252h 0594   4]                        Flags : 00000000
[256h 0598   4]                         Size : 89786756
[25Ah 0602   8]                      Address : D1C0AF9E8D7C6B5A
[262h 0610   4]                     GSI base : 95847362
