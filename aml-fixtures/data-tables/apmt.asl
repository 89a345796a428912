[000h 0000   4]                    Signature : "APMT"
[004h 0004   4]                 Table Length : 0000005C
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 29
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   2]          Length of APMT Node : 0038
[026h 0038   1]                   Node Flags : 07
[027h 0039   1]                    Node Type : 04 [CPU cache]
[028h 0040   4]       Unique Node Identifier : 5B4A3928
[02Ch 0044   8]        Primary Node Instance : A39281705F4E3D2C
[034h 0052   4]      Secondary Node Instance : 67564534
[038h 0056   8]          Page 0 Base Address : AF9E8D7C6B5A4938
[040h 0064   8]          Page 1 Base Address : B7A6958473625140
[048h 0072   4]        Overflow Interrupt ID : 7B6A5948
[04Ch 0076   4]                     Reserved : 00000000
[050h 0080   4]     Overflow Interrupt Flags : 00000007
[054h 0084   4]           Processor Affinity : 87766554
[058h 0088   4]            Implementation ID : 8B7A6958
