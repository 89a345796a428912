[000h 0000   4]                    Signature : "MPAM"
[004h 0004   4]                 Table Length : 0000008C
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : D5
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   2]                       Length : 0068
[026h 0038   1]               Interface Type : 0A [PCC]
[027h 0039   1]                     Reserved : 00
[028h 0040   4]                   Identifier : 5B4A3928
[02Ch 0044   8]                 Base address : A39281705F4E3D2C
[034h 0052   4]                    MMIO size : 67564534
[038h 0056   4]           Overflow interrupt : 6B5A4938
[03Ch 0060   4]     Overflow interrupt flags : 0000001F
[040h 0064   4]                     Reserved : 00000000
[044h 0068   4]  Overflow interrupt affinity : 77665544
[048h 0072   4]              Error interrupt : 7B6A5948
[04Ch 0076   4]        Error interrupt flags : 0000001F
[050h 0080   4]                     Reserved : 00000000
[054h 0084   4]     Error interrupt affinity : 87766554
[058h 0088   4]                MAX_NRDY_USEC : 8B7A6958
[05Ch 0092   8] Hardware ID of linked device : D3C2B1A08F7E6D5C
[064h 0100   4] Instance ID of linked device : 97867564
[068h 0104   4]     Number of resource nodes : 00000001

[06Ch 0108   4]                   Identifier : 9F8E7D6C
[070h 0112   1]                    RIS Index : 70
[071h 0113   2]                     Reserved : 0000
[073h 0115   1]                 Locator Type : FF [unknown]
[074h 0116  12]                      Locator : 74 85 96 A7 B8 C9 DA EB FC 0D 1E 2F
[080h 0128   4]Number of functional dependencies : 00000001

[084h 0132   4]                     Producer : B7A69584
[088h 0136   4]                     Reserved : 00000000
