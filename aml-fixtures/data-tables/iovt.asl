[000h 0000   4]                    Signature : "IOVT"
[004h 0004   4]                 Table Length : 00000078
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : E8
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   2]                  IOMMU Count : 3524
[026h 0038   2]                 IOMMU Offset : 3726
[028h 0040   8]                     Reserved : 0000000000000000

[030h 0048   2]                Subtable Type : 0000 [IOMMU v1]
[032h 0050   2]                       Length : 0048
[034h 0052   4]                        Flags : 0000001F
[038h 0056   2]                      Segment : 4938
[03Ah 0058   2]               Physical Width : 4B3A
[03Ch 0060   2]                Virtual Width : 4D3C
[03Eh 0062   2]               Max Page Level : 4F3E
[040h 0064   8]          Page Size Supported : B7A6958473625140
[048h 0072   4]                    Device ID : 7B6A5948
[04Ch 0076   8]                 Base Address : C3B2A1907F6E5D4C
[054h 0084   4]           Address Space Size : 87766554
[058h 0088   1]               Interrupt Type : 58
[059h 0089   3]                     Reserved : 000000
[05Ch 0092   4]Global System Interrupt Number : 8F7E6D5C
[060h 0096   4]             Proximity Domain : 93827160
[064h 0100   4]             Max Device Count : 97867564
[068h 0104   4]           Device Entry Count : 00000001
[06Ch 0108   4]          Device Entry Offset : 00000040

[070h 0112   1]                         Type : 02 [end of a range]
[071h 0113   1]                       Length : 08
[072h 0114   1]                        Flags : 72
[073h 0115   3]                     Reserved : 000000
[076h 0118   2]                    Device ID : 8776
