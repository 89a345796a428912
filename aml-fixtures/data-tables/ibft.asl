[000h 0000   4]                    Signature : "IBFT"
[004h 0004   4]                 Table Length : 00000128
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : D0
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036  12]                     Reserved : 00 00 00 00 00 00 00 00 00 00 00 00

[030h 0048   1]                 Structure ID : 01 [Control Structure]
[031h 0049   1]                      Version : 31
[032h 0050   2]                       Length : 0012
[034h 0052   1]                        Index : 34
[035h 0053   1]                        Flags : 01
[036h 0054   2]                   Extensions : 4736
[038h 0056   2]             Initiator Offset : 4938
[03Ah 0058   2]                  NIC0 Offset : 4B3A
[03Ch 0060   2]               Target0 Offset : 4D3C
[03Eh 0062   2]                  NIC1 Offset : 4F3E
[040h 0064   2]               Target1 Offset : 5140

[042h 0066   1]                 Structure ID : 02 [Initiator Structure]
[043h 0067   1]                      Version : 43
[044h 0068   2]                       Length : 004A
[046h 0070   1]                        Index : 46
[047h 0071   1]                        Flags : 03
[048h 0072  16]                  iSNS Server : 48 59 6A 7B 8C 9D AE BF D0 E1 F2 03 14 25 36 47
[058h 0088  16]                   SLP Server : 58 69 7A 8B 9C AD BE CF E0 F1 02 13 24 35 46 57
[068h 0104  16]        Primary Radius Server : 68 79 8A 9B AC BD CE DF F0 01 12 23 34 45 56 67
[078h 0120  16]      Secondary Radius Server : 78 89 9A AB BC CD DE EF 00 11 22 33 44 55 66 77
[088h 0136   2]        Initiator Name Length : 9988
[08Ah 0138   2]        Initiator Name Offset : 9B8A

[08Ch 0140   1]                 Structure ID : 03 [NIC Structure]
[08Dh 0141   1]                      Version : 8D
[08Eh 0142   2]                       Length : 0066
[090h 0144   1]                        Index : 90
[091h 0145   1]                        Flags : 07
[092h 0146  16]                   IP Address : 92 A3 B4 C5 D6 E7 F8 09 1A 2B 3C 4D 5E 6F 80 91
[0A2h 0162   1]           Subnet Mask Prefix : A2
[0A3h 0163   1]                       Origin : 10 [unchanged]
[0A4h 0164  16]                      Gateway : A4 B5 C6 D7 E8 F9 0A 1B 2C 3D 4E 5F 70 81 92 A3
[0B4h 0180  16]                  Primary DNS : B4 C5 D6 E7 F8 09 1A 2B 3C 4D 5E 6F 80 91 A2 B3
[0C4h 0196  16]                Secondary DNS : C4 D5 E6 F7 08 19 2A 3B 4C 5D 6E 7F 90 A1 B2 C3
[0D4h 0212  16]                         DHCP : D4 E5 F6 07 18 29 3A 4B 5C 6D 7E 8F A0 B1 C2 D3
[0E4h 0228   2]                         VLAN : F5E4
[0E6h 0230   6]                  MAC Address : E6 F7 08 19 2A 3B
[0ECh 0236   2]      PCI Bus/Device/Function : FDEC
[0EEh 0238   2]             Host Name Length : FFEE
[0F0h 0240   2]             Host Name Offset : 01F0

[0F2h 0242   1]                 Structure ID : 04 [Target Structure]
[0F3h 0243   1]                      Version : F3
[0F4h 0244   2]                       Length : 0036
[0F6h 0246   1]                        Index : F6
[0F7h 0247   1]                        Flags : 0F
[0F8h 0248  16]            Target IP Address : F8 09 1A 2B 3C 4D 5E 6F 80 91 A2 B3 C4 D5 E6 F7
[108h 0264   2]             Target IP Socket : 1908
[10Ah 0266   8]              Target Boot LUN : 0A 1B 2C 3D 4E 5F 70 81
[112h 0274   1]                    CHAP Type : 02 [mutual CHAP]
[113h 0275   1]              NIC Association : 13
[114h 0276   2]           Target Name Length : 2514
[116h 0278   2]           Target Name Offset : 2716
[118h 0280   2]             CHAP Name Length : 2918
[11Ah 0282   2]             CHAP Name Offset : 2B1A
[11Ch 0284   2]           CHAP Secret Length : 2D1C
[11Eh 0286   2]           CHAP Secret Offset : 2F1E
[120h 0288   2]     Reverse CHAP Name Length : 3120
[122h 0290   2]     Reverse CHAP Name Offset : 3322
[124h 0292   2]   Reverse CHAP Secret Length : 3524
[126h 0294   2]   Reverse CHAP Secret Offset : 3726
