[000h 0000   4]                    Signature : "CRAT"
[004h 0004   4]                 Table Length : 00000180
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 89
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                Total Entries : 57463524
[028h 0040   2]                    Num Nodes : 3928
[02Ah 0042   6]                     Reserved : 000000000000

[030h 0048   1]                Subtable Type : 00 [HSA Processing Unit]
[031h 0049   1]                       Length : 28
[032h 0050   2]                     Reserved : 0000
[034h 0052   4]        Flags (decoded below) : 0000001F
                                     Enabled : 1
                               Hot Pluggable : 1
                                         CPU : 1
                                         GPU : 1
                                     IOMMUv2 : 1
[038h 0056   4]             Proximity Domain : 6B5A4938
[03Ch 0060   4]             Processor ID Low : 6F5E4D3C
[040h 0064   2]                Num CPU Cores : 5140
[042h 0066   2]               Num SIMD Cores : 5342
[044h 0068   2]               Max Waves SIMD : 5544
[046h 0070   2]                     IO Count : 5746
[048h 0072   4]               HSA Capability : 7B6A5948
[04Ch 0076   2]                     LDS Size : 5D4C
[04Eh 0078   1]               Wavefront Size : 4E
[04Fh 0079   1]                    Num Banks : 4F
[050h 0080   2]              Micro Engine ID : 6150
[052h 0082   1]                   Num Arrays : 52
[053h 0083   1]             Num CU per Array : 53
[054h 0084   1]              Num SIMD per CU : 54
[055h 0085   1]         Max Slots Scratch CU : 55
[056h 0086   2]                     Reserved : 0000

[058h 0088   1]                Subtable Type : 01 [HSA Memory]
[059h 0089   1]                       Length : 28
[05Ah 0090   2]                     Reserved : 0000
[05Ch 0092   4]        Flags (decoded below) : 00000007
                                     Enabled : 1
                               Hot Pluggable : 1
                                Non-Volatile : 1
[060h 0096   4]             Proximity Domain : 93827160
[064h 0100   8]                 Base Address : DBCAB9A897867564
[06Ch 0108   8]                Memory Length : E3D2C1B09F8E7D6C
[074h 0116   4]                        Width : A7968574
[078h 0120   1]              Visibility Type : 78
[079h 0121   7]                     Reserved : 00000000000000

[080h 0128   1]                Subtable Type : 02 [HSA Cache]
[081h 0129   1]                       Length : 40
[082h 0130   2]                     Reserved : 0000
[084h 0132   4]        Flags (decoded below) : 0000001F
                                     Enabled : 1
                                  Data Cache : 1
                           Instruction Cache : 1
                                   CPU Cache : 1
                                  SIMD Cache : 1
[088h 0136   4]             Processor ID Low : BBAA9988
[08Ch 0140  32]                  Sibling Map : \
    8C 9D AE BF D0 E1 F2 03 14 25 36 47 58 69 7A 8B \
    9C AD BE CF E0 F1 02 13 24 35 46 57 68 79 8A 9B
[0ACh 0172   4]                   Cache Size : DFCEBDAC
[0B0h 0176   1]                  Cache Level : B0
[0B1h 0177   1]                Lines per Tag : B1
[0B2h 0178   2]              Cache Line Size : C3B2
[0B4h 0180   1]                Associativity : B4
[0B5h 0181   1]             Cache Properties : B5
[0B6h 0182   2]                Cache Latency : C7B6
[0B8h 0184   8]                     Reserved : 0000000000000000

[0C0h 0192   1]                Subtable Type : 03 [HSA Translation Lookaside Buffer]
[0C1h 0193   1]                       Length : 40
[0C2h 0194   2]                     Reserved : 0000
[0C4h 0196   4]        Flags (decoded below) : 0000001F
                                     Enabled : 1
                                    Data TLB : 1
                             Instruction TLB : 1
                                     CPU TLB : 1
                                    SIMD TLB : 1
[0C8h 0200   4]             Processor ID Low : FBEAD9C8
[0CCh 0204  32]                  Sibling Map : \
    CC DD EE FF 10 21 32 43 54 65 76 87 98 A9 BA CB \
    DC ED FE 0F 20 31 42 53 64 75 86 97 A8 B9 CA DB
[0ECh 0236   4]                    TLB Level : 1F0EFDEC
[0F0h 0240   1]   Data TLB Associativity 2MB : F0
[0F1h 0241   1]            Data TLB Size 2MB : F1
[0F2h 0242   1]Instruction TLB Associativity 2MB : F2
[0F3h 0243   1]     Instruction TLB Size 2MB : F3
[0F4h 0244   1]   Data TLB Associativity 4KB : F4
[0F5h 0245   1]            Data TLB Size 4KB : F5
[0F6h 0246   1]Instruction TLB Associativity 4KB : F6
[0F7h 0247   1]     Instruction TLB Size 4KB : F7
[0F8h 0248   1]   Data TLB Associativity 1GB : F8
[0F9h 0249   1]            Data TLB Size 1GB : F9
[0FAh 0250   1]Instruction TLB Associativity 1GB : FA
[0FBh 0251   1]     Instruction TLB Size 1GB : FB
[0FCh 0252   4]                     Reserved : 00000000

[100h 0256   1]                Subtable Type : 04 [HSA Floating-Point Unit]
[101h 0257   1]                       Length : 40
[102h 0258   2]                     Reserved : 0000
[104h 0260   4]                        Flags : 37261504
[108h 0264   4]             Processor ID Low : 3B2A1908
[10Ch 0268  32]                  Sibling Map : \
    0C 1D 2E 3F 50 61 72 83 94 A5 B6 C7 D8 E9 FA 0B \
    1C 2D 3E 4F 60 71 82 93 A4 B5 C6 D7 E8 F9 0A 1B
[12Ch 0300   4]                     FPU Size : 5F4E3D2C
[130h 0304  16]                     Reserved : 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00

[140h 0320   1]                Subtable Type : 05 [HSA IO Link]
[141h 0321   1]                       Length : 40
[142h 0322   2]                     Reserved : 0000
[144h 0324   4]        Flags (decoded below) : 0000001F
                                     Enabled : 1
                                Non-Coherent : 1
                           No Atomics 32 bit : 1
                           No Atomics 64 bit : 1
                         No Peer to Peer DMA : 1
[148h 0328   4]        Proximity Domain From : 7B6A5948
[14Ch 0332   4]          Proximity Domain To : 7F6E5D4C
[150h 0336   1]            IO Interface Type : 50
[151h 0337   1]                Version Major : 51
[152h 0338   2]                Version Minor : 6352
[154h 0340   4]              Minimum Latency : 87766554
[158h 0344   4]              Maximum Latency : 8B7A6958
[15Ch 0348   4]            Minimum Bandwidth : 8F7E6D5C
[160h 0352   4]            Maximum Bandwidth : 93827160
[164h 0356   4]    Recommended Transfer Size : 97867564
[168h 0360  23]                     Reserved : \
    00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 \
    00 00 00 00 00 00 00
[17Fh 0383   1]                Num Hops XGMI : 7F
