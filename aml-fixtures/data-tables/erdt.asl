[000h 0000   4]                    Signature : "ERDT"
[004h 0004   4]                 Table Length : 000001BE
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : BD
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]   Maximum Classes of Service : 57463524
[028h 0040  24]                     Reserved : \
    00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 \
    00 00 00 00 00 00 00 00

[040h 0064   2]                Subtable Type : 0000 [Resource Management Domain Description]
[042h 0066   2]                       Length : 017E
[044h 0068   2]                        Flags : 5544
[046h 0070   2]       Number of IO L3 Slices : 5746
[048h 0072   1]         Number of IO L3 Sets : 48
[049h 0073   1]         Number of IO L3 Ways : 49
[04Ah 0074   8]                     Reserved : 0000000000000000
[052h 0082   2]                    Domain ID : 6352
[054h 0084   4]                     Max RMID : 87766554
[058h 0088   8]Control Register Base Address : CFBEAD9C8B7A6958
[060h 0096   2]        Control Register Size : 7160

[062h 0098   2]                Subtable Type : 0001 [CPU Agent Collection Description]
[064h 0100   2]                       Length : 000C
[066h 0102   2]                     Reserved : 0000
[068h 0104   2]                    Domain ID : 7968
[06Ah 0106   4]                     X2ApicID : 9D8C7B6A

[06Eh 0110   2]                Subtable Type : 0002 [Device Agent Collection Description]
[070h 0112   2]                       Length : 0010
[072h 0114   2]                     Reserved : 0000
[074h 0116   2]                    Domain ID : 8574

[076h 0118   1]             Device Path Type : 76
[077h 0119   1]           Device Path Length : 08
[078h 0120   2]                      Segment : 8978
[07Ah 0122   1]                     Reserved : 00
[07Bh 0123   1]                    Start Bus : 7B
[07Ch 0124   2]                         Path : 7C,8D

[07Eh 0126   2]                Subtable Type : 0003 [Cache Monitoring Registers for CPU Agents]
[080h 0128   2]                       Length : 0030
[082h 0130   4]                     Reserved : 00000000
[086h 0134   4]                        Flags : B9A89786
[08Ah 0138   1]      Register Index Function : 8A
[08Bh 0139  11]                     Reserved : 00 00 00 00 00 00 00 00 00 00 00
[096h 0150   8]        Register Base Address : 0DFCEBDAC9B8A796
[09Eh 0158   4]                Register Size : D1C0AF9E
[0A2h 0162   2]                   Clump Size : B3A2
[0A4h 0164   2]                 Clump Stride : B5A4
[0A6h 0166   8]               Upscale Factor : 1D0CFBEAD9C8B7A6

[0AEh 0174   2]                Subtable Type : 0004 [Memory-bandwidth Monitoring Registers for CPU Agents]
[0B0h 0176   2]                       Length : 003C
[0B2h 0178   4]                     Reserved : 00000000
[0B6h 0182   4]                        Flags : E9D8C7B6
[0BAh 0186   1]      Register Index Function : BA
[0BBh 0187  11]                     Reserved : 00 00 00 00 00 00 00 00 00 00 00
[0C6h 0198   8]        Register Base Address : 3D2C1B0AF9E8D7C6
[0CEh 0206   4]                Register Size : 01F0DFCE
[0D2h 0210   1]                Counter Width : D2
[0D3h 0211   8]               Upscale Factor : 4A39281706F5E4D3
[0DBh 0219   7]                     Reserved : 00000000000000
[0E2h 0226   4]Correction Factor List Length : 00000001
[0E6h 0230   4]            Correction Factor : 1908F7E6

[0EAh 0234   2]                Subtable Type : 0005 [Memory-bandwidth Allocation Registers for CPU Agents]
[0ECh 0236   2]                       Length : 0030
[0EEh 0238   2]                     Reserved : 0000
[0F0h 0240   2]                        Flags : 01F0
[0F2h 0242   1]      Register Index Function : F2
[0F3h 0243   7]                     Reserved : 00000000000000
[0FAh 0250   8]Register Base Address Optimal : 71604F3E2D1C0BFA
[102h 0258   8]Register Base Address Minimum : 7968574635241302
[10Ah 0266   8]Register Base Address Maximum : 81705F4E3D2C1B0A
[112h 0274   4]                Register Size : 45342312
[116h 0278   4]         Control Window Range : 49382716

[11Ah 0282   2]                Subtable Type : 0006 [Cache Allocation Registers for CPU Agents]
[11Ch 0284   2]                       Length : 0004

[11Eh 0286   2]                Subtable Type : 0007 [Cache Monitoring Registers for Device Agents]
[120h 0288   2]                       Length : 0030
[122h 0290   4]                     Reserved : 00000000
[126h 0294   4]                        Flags : 59483726
[12Ah 0298   1]      Register Index Function : 2A
[12Bh 0299  11]                     Reserved : 00 00 00 00 00 00 00 00 00 00 00
[136h 0310   8]        Register Base Address : AD9C8B7A69584736
[13Eh 0318   4]                Register Size : 71604F3E
[142h 0322   2]              Register Offset : 5342
[144h 0324   2]                   Clump Size : 5544
[146h 0326   8]               Upscale Factor : BDAC9B8A79685746

[14Eh 0334   2]                Subtable Type : 0008 [I/O Bandwidth Monitoring Registers for Device Agents]
[150h 0336   2]                       Length : 0044
[152h 0338   4]                     Reserved : 00000000
[156h 0342   4]                        Flags : 89786756
[15Ah 0346   1]      Register Index Function : 5A
[15Bh 0347  11]                     Reserved : 00 00 00 00 00 00 00 00 00 00 00
[166h 0358   8]        Register Base Address : DDCCBBAA99887766
[16Eh 0366   4]                Register Size : A1907F6E
[172h 0370   2]Total Bandwidth Register Offset : 8372
[174h 0372   2]Miss Bandwidth Register Offset : 8574
[176h 0374   2]Total Bandwidth Register Clump : 8776
[178h 0376   2]Miss Bandwidth Register Clump : 8978
[17Ah 0378   7]                     Reserved : 00000000000000
[181h 0385   1]                Counter Width : 81
[182h 0386   8]               Upscale Factor : F9E8D7C6B5A49382
[18Ah 0394   4]Correction Factor List Length : 00000001
[18Eh 0398   4]            Correction Factor : C1B09F8E

[192h 0402   2]                Subtable Type : 0009 [I/O Bandwidth Allocation Registers for Device Agents]
[194h 0404   2]                       Length : 0004

[196h 0406   2]                Subtable Type : 000A [Cache Allocation Registers for Device Agents]
[198h 0408   2]                       Length : 0028
[19Ah 0410   4]                     Reserved : 00000000
[19Eh 0414   4]                        Flags : D1C0AF9E
[1A2h 0418   4]              Contention Mask : D5C4B3A2
[1A6h 0422   1]      Register Index Function : A6
[1A7h 0423   7]                     Reserved : 00000000000000
[1AEh 0430   8]        Register Base Address : 251403F2E1D0BFAE
[1B6h 0438   4]                Register Size : E9D8C7B6
[1BAh 0442   2]              Register Offset : CBBA
[1BCh 0444   2]          Register Block Size : CDBC
