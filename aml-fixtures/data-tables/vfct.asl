[000h 0000   4]                    Signature : "VFCT"
[004h 0004   4]                 Table Length : 00000068
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : B0
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036  16]                   Table UUID : 24 35 46 57 68 79 8A 9B AC BD CE DF F0 01 12 23
[034h 0052   4]           VBIOS Image Offset : 67564534
[038h 0056   4]            Lib1 Image Offset : 6B5A4938
[03Ch 0060  16]                     Reserved : 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00

[04Ch 0076   4]                      PCI Bus : 7F6E5D4C
[050h 0080   4]                   PCI Device : 83726150
[054h 0084   4]                 PCI Function : 87766554
[058h 0088   2]                    Vendor ID : 6958
[05Ah 0090   2]                    Device ID : 6B5A
[05Ch 0092   2]          Subsystem Vendor ID : 6D5C
[05Eh 0094   2]                 Subsystem ID : 6F5E
[060h 0096   4]                     Revision : 93827160
[064h 0100   4]                 Image Length : 00000000
