[000h 0000   4]                    Signature : "HMAT"
[004h 0004   4]                 Table Length : 0000009C
[008h 0008   1]                     Revision : 02
[009h 0009   1]                     Checksum : 08
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                     Reserved : 00000000

[028h 0040   2]               Structure Type : 0000 [Memory Proximity Domain Attributes]
[02Ah 0042   2]                     Reserved : 0000
[02Ch 0044   4]                       Length : 00000028
[030h 0048   2]        Flags (decoded below) : 0001
               Processor Proximity Domain Valid : 1
[032h 0050   2]                    Reserved1 : 0000
[034h 0052   4]Attached Initiator Proximity Domain : 67564534
[038h 0056   4]      Memory Proximity Domain : 6B5A4938
[03Ch 0060   4]                    Reserved2 : 00000000
[040h 0064   8]                    Reserved3 : 0000000000000000
[048h 0072   8]                    Reserved4 : 0000000000000000

[050h 0080   2]               Structure Type : 0001 [System Locality Latency and Bandwidth Information]
[052h 0082   2]                     Reserved : 0000
[054h 0084   4]                       Length : 0000002A
[058h 0088   1]        Flags (decoded below) : 0F
                            Memory Hierarchy : F
[059h 0089   1]                    Data Type : 05 [write bandwidth]
[05Ah 0090   2]                    Reserved1 : 6B5A
[05Ch 0092   4]Initiator Proximity Domains # : 00000001
[060h 0096   4]   Target Proximity Domains # : 00000001
[064h 0100   4]                    Reserved2 : 00000000
[068h 0104   8]              Entry Base Unit : DFCEBDAC9B8A7968
[070h 0112   4]Initiator Proximity Domain List : A3928170
[074h 0116   4] Target Proximity Domain List : A7968574
[078h 0120   2]                        Entry : 8978

[07Ah 0122   2]               Structure Type : 0002 [Memory Side Cache Information]
[07Ch 0124   2]                     Reserved : 0000
[07Eh 0126   4]                       Length : 00000022
[082h 0130   4]      Memory Proximity Domain : B5A49382
[086h 0134   4]                    Reserved1 : 00000000
[08Ah 0138   8]       Memory Side Cache Size : 01F0DFCEBDAC9B8A
[092h 0146   4]Cache Attributes (decoded below) : FFFFFFFF
                          Total Cache Levels : F
                                 Cache Level : F
                         Cache Associativity : F
                                Write Policy : F
                             Cache Line Size : FFFF
[096h 0150   2]                    Reserved2 : 0000
[098h 0152   2]              SMBIOS Handle # : 0001
[09Ah 0154   2]                SMBIOS Handle : AB9A
