[000h 0000   4]                    Signature : "RTCT"
[004h 0004   4]                 Table Length : 00000110
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 85
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   2]                         Size : 0018
[026h 0038   2]            Format or Version : 3726
[028h 0040   4]                Subtable Type : 00000000 [Compatibility]
[02Ch 0044   4]           RTCT Version Major : 5F4E3D2C
[030h 0048   4]           RTCT Version Minor : 63524130
[034h 0052   4]           RTCD Version Major : 67564534
[038h 0056   4]           RTCD Version Minor : 6B5A4938

[03Ch 0060   2]                         Size : 0028
[03Eh 0062   2]            Format or Version : 4F3E
[040h 0064   4]                Subtable Type : 00000001 [RTCD Limits]
[044h 0068   4]             Total IA L2 CLOS : 77665544
[048h 0072   4]             Total IA L3 CLOS : 7B6A5948
[04Ch 0076   4]           Total L2 Instances : 7F6E5D4C
[050h 0080   4]           Total L3 Instances : 83726150
[054h 0084   4]                Total GT CLOS : 87766554
[058h 0088   4]               Total WRC CLOS : 8B7A6958
[05Ch 0092   4]              Max TCC Streams : 8F7E6D5C
[060h 0096   4]            Max TCC Registers : 93827160

[064h 0100   2]                         Size : 0014
[066h 0102   2]            Format or Version : 7766
[068h 0104   4]                Subtable Type : 00000002 [CRL Binary]
[06Ch 0108   8]                      Address : E3D2C1B09F8E7D6C
[074h 0116   4]                  Binary Size : A7968574

[078h 0120   2]                         Size : 0014
[07Ah 0122   2]            Format or Version : 8B7A
[07Ch 0124   4]                Subtable Type : 00000003 [IA Waymasks]
[080h 0128   4]                  Cache Level : B3A29180
[084h 0132   4]                     Cache ID : B7A69584
[088h 0136   4]                      Waymask : BBAA9988

[08Ch 0140   2]                         Size : 0014
[08Eh 0142   2]            Format or Version : 9F8E
[090h 0144   4]                Subtable Type : 00000004 [WRC Waymask]
[094h 0148   4]                  Cache Level : C7B6A594
[098h 0152   4]                     Cache ID : CBBAA998
[09Ch 0156   4]                      Waymask : CFBEAD9C

[0A0h 0160   2]                         Size : 0014
[0A2h 0162   2]            Format or Version : B3A2
[0A4h 0164   4]                Subtable Type : 00000005 [GT Waymasks]
[0A8h 0168   4]                  Cache Level : DBCAB9A8
[0ACh 0172   4]                     Cache ID : DFCEBDAC
[0B0h 0176   4]                      Waymask : E3D2C1B0

[0B4h 0180   2]                         Size : 0014
[0B6h 0182   2]            Format or Version : C7B6
[0B8h 0184   4]                Subtable Type : 00000006 [SSRAM Waymask]
[0BCh 0188   4]                  Cache Level : EFDECDBC
[0C0h 0192   4]                     Cache ID : F3E2D1C0
[0C4h 0196   4]                      Waymask : F7E6D5C4

[0C8h 0200   2]                         Size : 0020
[0CAh 0202   2]            Format or Version : DBCA
[0CCh 0204   4]                Subtable Type : 00000007 [Software SRAM]
[0D0h 0208   4]                  Cache Level : 03F2E1D0
[0D4h 0212   4]                     Cache ID : 07F6E5D4
[0D8h 0216   8]                         Base : 4F3E2D1C0BFAE9D8
[0E0h 0224   4]                    SRAM Size : 1302F1E0
[0E4h 0228   4]                       Shared : 1706F5E4

[0E8h 0232   2]                         Size : 0014
[0EAh 0234   2]            Format or Version : FBEA
[0ECh 0236   4]                Subtable Type : 00000008 [Memory Hierarchy Latency]
[0F0h 0240   4]                    Hierarchy : 00000100 [DRAM]
[0F4h 0244   4]                 Clock Cycles : 271605F4
[0F8h 0248   4]                     Cache ID : 2B1A09F8

[0FCh 0252   2]                         Size : 0014
[0FEh 0254   2]            Format or Version : 0FFE
[100h 0256   4]                Subtable Type : 00000009 [Error Log Address]
[104h 0260   8]                      Address : 7B6A594837261504
[10Ch 0268   4]                     Log Size : 3F2E1D0C
