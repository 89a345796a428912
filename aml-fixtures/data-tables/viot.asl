[000h 0000   4]                    Signature : "VIOT"
[004h 0004   4]                 Table Length : 00000080
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 39
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   2]                   Node count : 3524
[026h 0038   2]                  Node offset : 3726
[028h 0040   8]                     Reserved : 0000000000000000

[030h 0048   1]                Subtable Type : 01 [PCI Range]
[031h 0049   1]                     Reserved : 00
[032h 0050   2]                       Length : 0018
[034h 0052   4]               Endpoint start : 67564534
[038h 0056   2]            PCI Segment start : 4938
[03Ah 0058   2]              PCI Segment end : 4B3A
[03Ch 0060   2]                PCI BDF start : 4D3C
[03Eh 0062   2]                  PCI BDF end : 4F3E
[040h 0064   2]                  Output node : 5140
[042h 0066   6]                     Reserved : 000000000000

[048h 0072   1]                Subtable Type : 02 [MMIO Endpoint]
[049h 0073   1]                     Reserved : 00
[04Ah 0074   2]                       Length : 0018
[04Ch 0076   4]                     Endpoint : 7F6E5D4C
[050h 0080   8]                 Base address : C7B6A59483726150
[058h 0088   2]                  Output node : 6958
[05Ah 0090   6]                     Reserved : 000000000000

[060h 0096   1]                Subtable Type : 03 [VirtIO-PCI IOMMU]
[061h 0097   1]                     Reserved : 00
[062h 0098   2]                       Length : 0010
[064h 0100   2]                  PCI Segment : 7564
[066h 0102   2]               PCI BDF number : 7766
[068h 0104   8]                     Reserved : 0000000000000000

[070h 0112   1]                Subtable Type : 04 [VirtIO-MMIO IOMMU]
[071h 0113   1]                     Reserved : 00
[072h 0114   2]                       Length : 0010
[074h 0116   4]                     Reserved : 00000000
[078h 0120   8]                 Base address : EFDECDBCAB9A8978
