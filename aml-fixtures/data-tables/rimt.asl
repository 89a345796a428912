[000h 0000   4]                    Signature : "RIMT"
[004h 0004   4]                 Table Length : 000000A9
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 88
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]         Number of RIMT Nodes : 57463524
[028h 0040   4]    Offset to RIMT Node Array : 5B4A3928
[02Ch 0044   4]                     Reserved : 00000000

[030h 0048   1]                         Type : 00 [IOMMU]
[031h 0049   1]                     Revision : 31
[032h 0050   2]                       Length : 0030
[034h 0052   2]                     Reserved : 0000
[036h 0054   2]                           ID : 4736
[038h 0056   8]                  Hardware ID : 38 49 5A 6B 7C 8D 9E AF
[040h 0064   8]                 Base Address : B7A6958473625140
[048h 0072   4]                        Flags : 00000003
[04Ch 0076   4]             Proximity Domain : 7F6E5D4C
[050h 0080   2]          PCIe Segment Number : 6150
[052h 0082   2]                     PCIe BDF : 6352
[054h 0084   2]    Number of Interrupt Wires : 0001
[056h 0086   2]  Interrupt Wire Array Offset : 0028

[058h 0088   4]             Interrupt Number : 8B7A6958
[05Ch 0092   4]                        Flags : 00000003

[060h 0096   1]                         Type : 01 [PCIe Root Complex]
[061h 0097   1]                     Revision : 61
[062h 0098   2]                       Length : 0028
[064h 0100   2]                     Reserved : 0000
[066h 0102   2]                           ID : 7766
[068h 0104   4]                        Flags : 00000003
[06Ch 0108   2]                     Reserved : 0000
[06Eh 0110   2]          PCIe Segment Number : 7F6E
[070h 0112   2]      ID Mapping Array Offset : 0014
[072h 0114   2]        Number of ID Mappings : 0001

[074h 0116   4]               Source ID Base : A7968574
[078h 0120   4]                Number of IDs : AB9A8978
[07Ch 0124   4]          Destination ID Base : AF9E8D7C
[080h 0128   4]     Destination IOMMU Offset : B3A29180
[084h 0132   4]                        Flags : B7A69584

[088h 0136   1]                         Type : 02 [Platform Device]
[089h 0137   1]                     Revision : 89
[08Ah 0138   2]                       Length : 0021
[08Ch 0140   2]                     Reserved : 0000
[08Eh 0142   2]                           ID : 9F8E
[090h 0144   2]      ID Mapping Array Offset : 000D
[092h 0146   2]        Number of ID Mappings : 0001
[094h 0148   1]           Device Object Name : ""

[095h 0149   4]               Source ID Base : C8B7A695
[099h 0153   4]                Number of IDs : CCBBAA99
[09Dh 0157   4]          Destination ID Base : D0BFAE9D
[0A1h 0161   4]     Destination IOMMU Offset : D4C3B2A1
[0A5h 0165   4]                        Flags : D8C7B6A5
