[000h 0000   4]                    Signature : "SRAT"
[004h 0004   4]                 Table Length : 000000F2
[008h 0008   1]                     Revision : 03
[009h 0009   1]                     Checksum : 85
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]               Table Revision : 57463524
[028h 0040   8]                     Reserved : 0000000000000000

[030h 0048   1]                Subtable Type : 00 [Processor Local APIC/SAPIC Affinity]
[031h 0049   1]                       Length : 10
[032h 0050   1]      Proximity Domain Low(8) : 32
[033h 0051   1]                      Apic ID : 33
[034h 0052   4]        Flags (decoded below) : 00000001
                                     Enabled : 1
[038h 0056   1]              Local Sapic EID : 38
[039h 0057   3]    Proximity Domain High(24) : 5B4A39
[03Ch 0060   4]                 Clock Domain : 6F5E4D3C

[040h 0064   1]                Subtable Type : 01 [Memory Affinity]
[041h 0065   1]                       Length : 28
[042h 0066   4]             Proximity Domain : 75645342
[046h 0070   2]                    Reserved1 : 0000
[048h 0072   8]                 Base Address : BFAE9D8C7B6A5948
[050h 0080   8]               Address Length : C7B6A59483726150
[058h 0088   4]                    Reserved2 : 00000000
[05Ch 0092   4]        Flags (decoded below) : 00000007
                                     Enabled : 1
                               Hot Pluggable : 1
                                Non-Volatile : 1
[060h 0096   8]                    Reserved3 : 0000000000000000

[068h 0104   1]                Subtable Type : 02 [Processor Local x2APIC Affinity]
[069h 0105   1]                       Length : 18
[06Ah 0106   2]                    Reserved1 : 0000
[06Ch 0108   4]             Proximity Domain : 9F8E7D6C
[070h 0112   4]                      Apic ID : A3928170
[074h 0116   4]        Flags (decoded below) : 00000001
                                     Enabled : 1
[078h 0120   4]                 Clock Domain : AB9A8978
[07Ch 0124   4]                    Reserved2 : 00000000

[080h 0128   1]                Subtable Type : 03 [GICC Affinity]
[081h 0129   1]                       Length : 12
[082h 0130   4]             Proximity Domain : B5A49382
[086h 0134   4]           Acpi Processor UID : B9A89786
[08Ah 0138   4]        Flags (decoded below) : 00000001
                                     Enabled : 1
[08Eh 0142   4]                 Clock Domain : C1B09F8E

[092h 0146   1]                Subtable Type : 04 [GIC ITS Affinity]
[093h 0147   1]                       Length : 0C
[094h 0148   4]             Proximity Domain : C7B6A594
[098h 0152   2]                     Reserved : 0000
[09Ah 0154   4]                       ITS ID : CDBCAB9A

[09Eh 0158   1]                Subtable Type : 05 [Generic Initiator Affinity]
[09Fh 0159   1]                       Length : 20
[0A0h 0160   1]                    Reserved1 : 00
[0A1h 0161   1]           Device Handle Type : 01 [PCI]
[0A2h 0162   4]             Proximity Domain : D5C4B3A2
[0A6h 0166  16]                Device Handle : A6 B7 C8 D9 EA FB 0C 1D 2E 3F 50 61 72 83 94 A5
[0B6h 0182   4]        Flags (decoded below) : 00000001
                                     Enabled : 1
[0BAh 0186   4]                    Reserved2 : 00000000

[0BEh 0190   1]                Subtable Type : 06 [Generic Port Affinity]
[0BFh 0191   1]                       Length : 20
[0C0h 0192   1]                    Reserved1 : 00
[0C1h 0193   1]           Device Handle Type : 01 [PCI]
[0C2h 0194   4]             Proximity Domain : F5E4D3C2
[0C6h 0198  16]                Device Handle : C6 D7 E8 F9 0A 1B 2C 3D 4E 5F 70 81 92 A3 B4 C5
[0D6h 0214   4]        Flags (decoded below) : 00000001
                                     Enabled : 1
[0DAh 0218   4]                    Reserved2 : 00000000

[0DEh 0222   1]                Subtable Type : 07 [RINTC Affinity]
[0DFh 0223   1]                       Length : 14
[0E0h 0224   2]                     Reserved : 0000
[0E2h 0226   4]             Proximity Domain : 1504F3E2
[0E6h 0230   4]           Acpi Processor UID : 1908F7E6
[0EAh 0234   4]        Flags (decoded below) : 00000001
                                     Enabled : 1
[0EEh 0238   4]                 Clock Domain : 2110FFEE
