[000h 0000   4]                    Signature : "PCCT"
[004h 0004   4]                 Table Length : 000002AE
[008h 0008   1]                     Revision : 02
[009h 0009   1]                     Checksum : F8
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]        Flags (decoded below) : 00000001
                                    Platform : 1
[028h 0040   8]                     Reserved : 0000000000000000

[030h 0048   1]                Subtable Type : 00 [Generic Communications Subspace]
[031h 0049   1]                       Length : 3E
[032h 0050   6]                     Reserved : 000000000000
[038h 0056   8]                 Base Address : AF9E8D7C6B5A4938
[040h 0064   8]               Address Length : B7A6958473625140

[048h 0072   0]            Doorbell Register : [Generic Address Structure]
[048h 0072   1]                     Space ID : 7F [FFixedHW]
[049h 0073   1]                    Bit Width : 49
[04Ah 0074   1]                   Bit Offset : 4A
[04Bh 0075   1]         Encoded Access Width : 04 [QWord]
[04Ch 0076   8]                      Address : C3B2A1907F6E5D4C
[054h 0084   8]                Preserve Mask : CBBAA99887766554
[05Ch 0092   8]                   Write Mask : D3C2B1A08F7E6D5C
[064h 0100   4]              Command Latency : 97867564
[068h 0104   4]          Maximum Access Rate : 9B8A7968
[06Ch 0108   2]      Minimum Turnaround Time : 7D6C

[06Eh 0110   1]                Subtable Type : 01 [HW-Reduced Comm Subspace]
[06Fh 0111   1]                       Length : 3E
[070h 0112   4]           Platform Interrupt : A3928170
[074h 0116   1]        Flags (Decoded Below) : 03
                                    Polarity : 1
                                        Mode : 1
[075h 0117   1]                     Reserved : 00
[076h 0118   8]                 Base Address : EDDCCBBAA9988776
[07Eh 0126   8]               Address Length : F5E4D3C2B1A08F7E

[086h 0134   0]            Doorbell Register : [Generic Address Structure]
[086h 0134   1]                     Space ID : 7F [FFixedHW]
[087h 0135   1]                    Bit Width : 87
[088h 0136   1]                   Bit Offset : 88
[089h 0137   1]         Encoded Access Width : 04 [QWord]
[08Ah 0138   8]                      Address : 01F0DFCEBDAC9B8A
[092h 0146   8]                Preserve Mask : 09F8E7D6C5B4A392
[09Ah 0154   8]                   Write Mask : 1100EFDECDBCAB9A
[0A2h 0162   4]              Command Latency : D5C4B3A2
[0A6h 0166   4]          Maximum Access Rate : D9C8B7A6
[0AAh 0170   2]      Minimum Turnaround Time : BBAA

[0ACh 0172   1]                Subtable Type : 02 [HW-Reduced Comm Subspace Type2]
[0ADh 0173   1]                       Length : 5A
[0AEh 0174   4]           Platform Interrupt : E1D0BFAE
[0B2h 0178   1]        Flags (Decoded Below) : 03
                                    Polarity : 1
                                        Mode : 1
[0B3h 0179   1]                     Reserved : 00
[0B4h 0180   8]                 Base Address : 2B1A09F8E7D6C5B4
[0BCh 0188   8]               Address Length : 33221100EFDECDBC

[0C4h 0196   0]            Doorbell Register : [Generic Address Structure]
[0C4h 0196   1]                     Space ID : 7F [FFixedHW]
[0C5h 0197   1]                    Bit Width : C5
[0C6h 0198   1]                   Bit Offset : C6
[0C7h 0199   1]         Encoded Access Width : 04 [QWord]
[0C8h 0200   8]                      Address : 3F2E1D0CFBEAD9C8
[0D0h 0208   8]                Preserve Mask : 4736251403F2E1D0
[0D8h 0216   8]                   Write Mask : 4F3E2D1C0BFAE9D8
[0E0h 0224   4]              Command Latency : 1302F1E0
[0E4h 0228   4]          Maximum Access Rate : 1706F5E4
[0E8h 0232   2]      Minimum Turnaround Time : F9E8

[0EAh 0234   0]        Platform ACK Register : [Generic Address Structure]
[0EAh 0234   1]                     Space ID : 7F [FFixedHW]
[0EBh 0235   1]                    Bit Width : EB
[0ECh 0236   1]                   Bit Offset : EC
[0EDh 0237   1]         Encoded Access Width : 04 [QWord]
[0EEh 0238   8]                      Address : 655443322110FFEE
[0F6h 0246   8]            ACK Preserve Mask : 6D5C4B3A291807F6
[0FEh 0254   8]               ACK Write Mask : 7564534231200FFE

[106h 0262   1]                Subtable Type : 03 [Extended PCC Master Subspace]
[107h 0263   1]                       Length : A4
[108h 0264   4]           Platform Interrupt : 3B2A1908
[10Ch 0268   1]        Flags (Decoded Below) : 03
                                    Polarity : 1
                                        Mode : 1
[10Dh 0269   1]                     Reserved : 00
[10Eh 0270   8]                 Base Address : 8574635241301F0E
[116h 0278   4]               Address Length : 49382716

[11Ah 0282   0]            Doorbell Register : [Generic Address Structure]
[11Ah 0282   1]                     Space ID : 7F [FFixedHW]
[11Bh 0283   1]                    Bit Width : 1B
[11Ch 0284   1]                   Bit Offset : 1C
[11Dh 0285   1]         Encoded Access Width : 04 [QWord]
[11Eh 0286   8]                      Address : 9584736251402F1E
[126h 0294   8]                Preserve Mask : 9D8C7B6A59483726
[12Eh 0302   8]                   Write Mask : A594837261503F2E
[136h 0310   4]              Command Latency : 69584736
[13Ah 0314   4]          Maximum Access Rate : 6D5C4B3A
[13Eh 0318   4]      Minimum Turnaround Time : 71604F3E

[142h 0322   0]        Platform ACK Register : [Generic Address Structure]
[142h 0322   1]                     Space ID : 7F [FFixedHW]
[143h 0323   1]                    Bit Width : 43
[144h 0324   1]                   Bit Offset : 44
[145h 0325   1]         Encoded Access Width : 04 [QWord]
[146h 0326   8]                      Address : BDAC9B8A79685746
[14Eh 0334   8]            ACK Preserve Mask : C5B4A39281705F4E
[156h 0342   8]                 ACK Set Mask : CDBCAB9A89786756
[15Eh 0350   8]                     Reserved : 0000000000000000

[166h 0358   0]    Command Complete Register : [Generic Address Structure]
[166h 0358   1]                     Space ID : 7F [FFixedHW]
[167h 0359   1]                    Bit Width : 67
[168h 0360   1]                   Bit Offset : 68
[169h 0361   1]         Encoded Access Width : 04 [QWord]
[16Ah 0362   8]                      Address : E1D0BFAE9D8C7B6A
[172h 0370   8]  Command Complete Check Mask : E9D8C7B6A5948372

[17Ah 0378   0]      Command Update Register : [Generic Address Structure]
[17Ah 0378   1]                     Space ID : 7F [FFixedHW]
[17Bh 0379   1]                    Bit Width : 7B
[17Ch 0380   1]                   Bit Offset : 7C
[17Dh 0381   1]         Encoded Access Width : 04 [QWord]
[17Eh 0382   8]                      Address : F5E4D3C2B1A08F7E
[186h 0390   8] Command Update Preserve Mask : FDECDBCAB9A89786
[18Eh 0398   8]      Command Update Set Mask : 05F4E3D2C1B09F8E

[196h 0406   0]        Error Status Register : [Generic Address Structure]
[196h 0406   1]                     Space ID : 7F [FFixedHW]
[197h 0407   1]                    Bit Width : 97
[198h 0408   1]                   Bit Offset : 98
[199h 0409   1]         Encoded Access Width : 04 [QWord]
[19Ah 0410   8]                      Address : 1100EFDECDBCAB9A
[1A2h 0418   8]            Error Status Mask : 1908F7E6D5C4B3A2

[1AAh 0426   1]                Subtable Type : 04 [Extended PCC Slave Subspace]
[1ABh 0427   1]                       Length : A4
[1ACh 0428   4]           Platform Interrupt : DFCEBDAC
[1B0h 0432   1]        Flags (Decoded Below) : 03
                                    Polarity : 1
                                        Mode : 1
[1B1h 0433   1]                     Reserved : 00
[1B2h 0434   8]                 Base Address : 291807F6E5D4C3B2
[1BAh 0442   4]               Address Length : EDDCCBBA

[1BEh 0446   0]            Doorbell Register : [Generic Address Structure]
[1BEh 0446   1]                     Space ID : 7F [FFixedHW]
[1BFh 0447   1]                    Bit Width : BF
[1C0h 0448   1]                   Bit Offset : C0
[1C1h 0449   1]         Encoded Access Width : 04 [QWord]
[1C2h 0450   8]                      Address : 39281706F5E4D3C2
[1CAh 0458   8]                Preserve Mask : 41301F0EFDECDBCA
[1D2h 0466   8]                   Write Mask : 4938271605F4E3D2
[1DAh 0474   4]              Command Latency : 0DFCEBDA
[1DEh 0478   4]          Maximum Access Rate : 1100EFDE
[1E2h 0482   4]      Minimum Turnaround Time : 1504F3E2

[1E6h 0486   0]        Platform ACK Register : [Generic Address Structure]
[1E6h 0486   1]                     Space ID : 7F [FFixedHW]
[1E7h 0487   1]                    Bit Width : E7
[1E8h 0488   1]                   Bit Offset : E8
[1E9h 0489   1]         Encoded Access Width : 04 [QWord]
[1EAh 0490   8]                      Address : 61503F2E1D0CFBEA
[1F2h 0498   8]            ACK Preserve Mask : 69584736251403F2
[1FAh 0506   8]                 ACK Set Mask : 71604F3E2D1C0BFA
[202h 0514   8]                     Reserved : 0000000000000000

[20Ah 0522   0]    Command Complete Register : [Generic Address Structure]
[20Ah 0522   1]                     Space ID : 7F [FFixedHW]
[20Bh 0523   1]                    Bit Width : 0B
[20Ch 0524   1]                   Bit Offset : 0C
[20Dh 0525   1]         Encoded Access Width : 04 [QWord]
[20Eh 0526   8]                      Address : 8574635241301F0E
[216h 0534   8]  Command Complete Check Mask : 8D7C6B5A49382716

[21Eh 0542   0]      Command Update Register : [Generic Address Structure]
[21Eh 0542   1]                     Space ID : 7F [FFixedHW]
[21Fh 0543   1]                    Bit Width : 1F
[220h 0544   1]                   Bit Offset : 20
[221h 0545   1]         Encoded Access Width : 04 [QWord]
[222h 0546   8]                      Address : 9988776655443322
[22Ah 0554   8] Command Update Preserve Mask : A1907F6E5D4C3B2A
[232h 0562   8]      Command Update Set Mask : A998877665544332

[23Ah 0570   0]        Error Status Register : [Generic Address Structure]
[23Ah 0570   1]                     Space ID : 7F [FFixedHW]
[23Bh 0571   1]                    Bit Width : 3B
[23Ch 0572   1]                   Bit Offset : 3C
[23Dh 0573   1]         Encoded Access Width : 04 [QWord]
[23Eh 0574   8]                      Address : B5A4938271604F3E
[246h 0582   8]            Error Status Mask : BDAC9B8A79685746

[24Eh 0590   1]                Subtable Type : 05 [HW Registers based Comm Subspace]
[24Fh 0591   1]                       Length : 60
[250h 0592   2]                      Version : 6150
[252h 0594   8]                 Base Address : C9B8A79685746352
[25Ah 0602   8]               Address Length : D1C0AF9E8D7C6B5A

[262h 0610   0]            Doorbell Register : [Generic Address Structure]
[262h 0610   1]                     Space ID : 7F [FFixedHW]
[263h 0611   1]                    Bit Width : 63
[264h 0612   1]                   Bit Offset : 64
[265h 0613   1]         Encoded Access Width : 04 [QWord]
[266h 0614   8]                      Address : DDCCBBAA99887766
[26Eh 0622   8]                Preserve Mask : E5D4C3B2A1907F6E
[276h 0630   8]                   Write Mask : EDDCCBBAA9988776

[27Eh 0638   0]    Command Complete Register : [Generic Address Structure]
[27Eh 0638   1]                     Space ID : 7F [FFixedHW]
[27Fh 0639   1]                    Bit Width : 7F
[280h 0640   1]                   Bit Offset : 80
[281h 0641   1]         Encoded Access Width : 04 [QWord]
[282h 0642   8]                      Address : F9E8D7C6B5A49382
[28Ah 0650   8]  Command Complete Check Mask : 01F0DFCEBDAC9B8A

[292h 0658   0]        Error Status Register : [Generic Address Structure]
[292h 0658   1]                     Space ID : 7F [FFixedHW]
[293h 0659   1]                    Bit Width : 93
[294h 0660   1]                   Bit Offset : 94
[295h 0661   1]         Encoded Access Width : 04 [QWord]
[296h 0662   8]                      Address : 0DFCEBDAC9B8A796
[29Eh 0670   8]            Error Status Mask : 1504F3E2D1C0AF9E
[2A6h 0678   4]              Command Latency : D9C8B7A6
[2AAh 0682   4]      Minimum Turnaround Time : DDCCBBAA
