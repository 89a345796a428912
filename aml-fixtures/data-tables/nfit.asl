[000h 0000   4]                    Signature : "NFIT"
[004h 0004   4]                 Table Length : 00000154
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 90
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                     Reserved : 00000000

[028h 0040   2]                Subtable Type : 0000 [System Physical Address Range]
[02Ah 0042   2]                       Length : 0040
[02Ch 0044   2]                  Range Index : 3D2C
[02Eh 0046   2]        Flags (decoded below) : 0003
                   Add/Online Operation Only : 1
                      Proximity Domain Valid : 1
[030h 0048   4]                     Reserved : 00000000
[034h 0052   4]             Proximity Domain : 67564534
[038h 0056  16]             Region Type GUID : 6B5A4938-8D7C-AF9E-C0D1-E2F304152637
[048h 0072   8]           Address Range Base : BFAE9D8C7B6A5948
[050h 0080   8]         Address Range Length : C7B6A59483726150
[058h 0088   8]         Memory Map Attribute : CFBEAD9C8B7A6958
[060h 0096   8]              Location Cookie : D7C6B5A493827160

[068h 0104   2]                Subtable Type : 0001 [Memory Range Map]
[06Ah 0106   2]                       Length : 0030
[06Ch 0108   4]                Device Handle : 9F8E7D6C
[070h 0112   2]                  Physical Id : 8170
[072h 0114   2]                    Region Id : 8372
[074h 0116   2]                  Range Index : 8574
[076h 0118   2]         Control Region Index : 8776
[078h 0120   8]                  Region Size : EFDECDBCAB9A8978
[080h 0128   8]                Region Offset : F7E6D5C4B3A29180
[088h 0136   8]          Address Region Base : FFEEDDCCBBAA9988
[090h 0144   2]             Interleave Index : A190
[092h 0146   2]              Interleave Ways : A392
[094h 0148   2]                        Flags : 007F
                       Save to device failed : 1
                  Restore from device failed : 1
                       Platform flush failed : 1
                            Device not armed : 1
                      Health events observed : 1
                       Health events enabled : 1
                              Mapping failed : 1
[096h 0150   2]                     Reserved : 0000

[098h 0152   2]                Subtable Type : 0002 [Interleave Info]
[09Ah 0154   2]                       Length : 0014
[09Ch 0156   2]             Interleave Index : AD9C
[09Eh 0158   2]                     Reserved : 0000
[0A0h 0160   4]                   Line Count : 00000001
[0A4h 0164   4]                    Line Size : D7C6B5A4
[0A8h 0168   4]                  Line Offset : DBCAB9A8

[0ACh 0172   2]                Subtable Type : 0003 [SMBIOS Information]
[0AEh 0174   2]                       Length : 0008
[0B0h 0176   4]                     Reserved : 00000000

[0B4h 0180   2]                Subtable Type : 0004 [NVDIMM Control Region]
[0B6h 0182   2]                       Length : 0050
[0B8h 0184   2]                 Region Index : C9B8
[0BAh 0186   2]                    Vendor Id : CBBA
[0BCh 0188   2]                    Device Id : CDBC
[0BEh 0190   2]                  Revision Id : CFBE
[0C0h 0192   2]          Subsystem Vendor Id : D1C0
[0C2h 0194   2]          Subsystem Device Id : D3C2
[0C4h 0196   2]        Subsystem Revision Id : D5C4
[0C6h 0198   1]                 Valid Fields : C6
[0C7h 0199   1]       Manufacturing Location : C7
[0C8h 0200   2]           Manufacturing Date : D9C8
[0CAh 0202   2]                     Reserved : 0000
[0CCh 0204   4]                Serial Number : FFEEDDCC
[0D0h 0208   2]                         Code : E1D0
[0D2h 0210   2]                 Window Count : E3D2
[0D4h 0212   8]                  Window Size : 4B3A291807F6E5D4
[0DCh 0220   8]               Command Offset : 534231200FFEEDDC
[0E4h 0228   8]                 Command Size : 5B4A39281706F5E4
[0ECh 0236   8]                Status Offset : 635241301F0EFDEC
[0F4h 0244   8]                  Status Size : 6B5A4938271605F4
[0FCh 0252   2]                        Flags : 0001
                            Windows buffered : 1
[0FEh 0254   6]                    Reserved1 : 000000000000

[104h 0260   2]                Subtable Type : 0005 [NVDIMM Block Data Window Region]
[106h 0262   2]                       Length : 0028
[108h 0264   2]                 Region Index : 1908
[10Ah 0266   2]                 Window Count : 1B0A
[10Ch 0268   8]                       Offset : 837261503F2E1D0C
[114h 0276   8]                         Size : 8B7A695847362514
[11Ch 0284   8]                     Capacity : 938271604F3E2D1C
[124h 0292   8]                Start Address : 9B8A796857463524

[12Ch 0300   2]                Subtable Type : 0006 [Flush Hint Address]
[12Eh 0302   2]                       Length : 0018
[130h 0304   4]                Device Handle : 63524130
[134h 0308   2]                   Hint Count : 0001
[136h 0310   6]                     Reserved : 000000000000
[13Ch 0316   8]                 Hint Address : B3A291806F5E4D3C

[144h 0324   2]                Subtable Type : 0007 [Platform Capabilities]
[146h 0326   2]                       Length : 0010
[148h 0328   1]           Highest Capability : 48
[149h 0329   3]                     Reserved : 000000
[14Ch 0332   4] Capabilities (decoded below) : 00000007
                       Cache Flush to NVDIMM : 1
                      Memory Flush to NVDIMM : 1
                            Memory Mirroring : 1
[150h 0336   4]                     Reserved : 00000000
