[000h 0000   4]                    Signature : "DMAR"
[004h 0004   4]                 Table Length : 000000B5
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 4B
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   1]           Host Address Width : 24
[025h 0037   1]                        Flags : 07
[026h 0038  10]                     Reserved : 00 00 00 00 00 00 00 00 00 00

[030h 0048   2]                Subtable Type : 0000 [Hardware Unit Definition]
[032h 0050   2]                       Length : 0018
[034h 0052   1]                        Flags : 01
[035h 0053   1]                     Reserved : 35
[036h 0054   2]           PCI Segment Number : 4736
[038h 0056   8]        Register Base Address : AF9E8D7C6B5A4938

[040h 0064   1]            Device Scope Type : 05 [Namespace Device]
[041h 0065   1]                 Entry Length : 08
[042h 0066   2]                     Reserved : 5342
[044h 0068   1]               Enumeration ID : 44
[045h 0069   1]               PCI Bus Number : 45
[046h 0070   2]                     PCI Path : 46,57

[048h 0072   2]                Subtable Type : 0001 [Reserved Memory Region]
[04Ah 0074   2]                       Length : 0020
[04Ch 0076   2]                     Reserved : 0000
[04Eh 0078   2]           PCI Segment Number : 5F4E
[050h 0080   8]                 Base Address : C7B6A59483726150
[058h 0088   8]          End Address (limit) : CFBEAD9C8B7A6958

[060h 0096   1]            Device Scope Type : 05 [Namespace Device]
[061h 0097   1]                 Entry Length : 08
[062h 0098   2]                     Reserved : 7362
[064h 0100   1]               Enumeration ID : 64
[065h 0101   1]               PCI Bus Number : 65
[066h 0102   2]                     PCI Path : 66,77

[068h 0104   2]                Subtable Type : 0002 [Root Port ATS Capability]
[06Ah 0106   2]                       Length : 0010
[06Ch 0108   1]                        Flags : 01
[06Dh 0109   1]                     Reserved : 00
[06Eh 0110   2]           PCI Segment Number : 7F6E

[070h 0112   1]            Device Scope Type : 05 [Namespace Device]
[071h 0113   1]                 Entry Length : 08
[072h 0114   2]                     Reserved : 8372
[074h 0116   1]               Enumeration ID : 74
[075h 0117   1]               PCI Bus Number : 75
[076h 0118   2]                     PCI Path : 76,87

[078h 0120   2]                Subtable Type : 0003 [Remapping Hardware Static Affinity]
[07Ah 0122   2]                       Length : 0014
[07Ch 0124   4]                     Reserved : 00000000
[080h 0128   8]                 Base Address : F7E6D5C4B3A29180
[088h 0136   4]             Proximity Domain : BBAA9988

[08Ch 0140   2]                Subtable Type : 0004 [ACPI Namespace Device Declaration]
[08Eh 0142   2]                       Length : 0009
[090h 0144   3]                     Reserved : 000000
[093h 0147   1]                Device Number : 93
[094h 0148   1]                  Device Name : ""

[095h 0149   2]                Subtable Type : 0005 [SoC Integrated Address Translation Cache]
[097h 0151   2]                       Length : 0010
[099h 0153   1]                        Flags : 01
[09Ah 0154   1]                     Reserved : 00
[09Bh 0155   2]           PCI Segment Number : AC9B

[09Dh 0157   1]            Device Scope Type : 05 [Namespace Device]
[09Eh 0158   1]                 Entry Length : 08
[09Fh 0159   2]                     Reserved : B09F
[0A1h 0161   1]               Enumeration ID : A1
[0A2h 0162   1]               PCI Bus Number : A2
[0A3h 0163   2]                     PCI Path : A3,B4

[0A5h 0165   2]                Subtable Type : 0006 [SoC Integrated Device Property]
[0A7h 0167   2]                       Length : 0010
[0A9h 0169   2]                     Reserved : 0000
[0ABh 0171   2]           PCI Segment Number : BCAB

[0ADh 0173   1]            Device Scope Type : 05 [Namespace Device]
[0AEh 0174   1]                 Entry Length : 08
[0AFh 0175   2]                     Reserved : C0AF
[0B1h 0177   1]               Enumeration ID : B1
[0B2h 0178   1]               PCI Bus Number : B2
[0B3h 0179   2]                     PCI Path : B3,C4
