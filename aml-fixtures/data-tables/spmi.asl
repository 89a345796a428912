[000h 0000   4]                    Signature : "SPMI"
[004h 0004   4]                 Table Length : 00000041
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 58
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   1]               Interface Type : 04 [SSIF]
[025h 0037   1]                     Reserved : 25
[026h 0038   2]            IPMI Spec Version : 3726
[028h 0040   1]               Interrupt Type : 03
[029h 0041   1]                   GPE Number : 29
[02Ah 0042   1]                     Reserved : 00
[02Bh 0043   1]              PCI Device Flag : 01
[02Ch 0044   4]                    Interrupt : 5F4E3D2C

[030h 0048   0]                IPMI Register : [Generic Address Structure]
[030h 0048   1]                     Space ID : 7F [FFixedHW]
[031h 0049   1]                    Bit Width : 31
[032h 0050   1]                   Bit Offset : 32
[033h 0051   1]         Encoded Access Width : 04 [QWord]
[034h 0052   8]                      Address : AB9A897867564534
[03Ch 0060   1]                  PCI Segment : 3C
[03Dh 0061   1]                      PCI Bus : 3D
[03Eh 0062   1]                   PCI Device : 3E
[03Fh 0063   1]                 PCI Function : 3F
[040h 0064   1]                     Reserved : 00
