[000h 0000   4]                    Signature : "ASPT"
[004h 0004   4]                 Table Length : 00000098
[008h 0008   1]                     Revision : 02
[009h 0009   1]                     Checksum : 6E
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   8]    ASP Register Base Address : 9B8A796857463524
[02Ch 0044   4]     ASP Register Space Pages : 5F4E3D2C
[030h 0048   4]          Number of Subtables : 63524130

[034h 0052   2]                Subtable Type : 0000 [ASP Global Registers]
[036h 0054   2]                       Length : 0014
[038h 0056   4]                     Reserved : 00000000
[03Ch 0060   4]      Feature Register Offset : 6F5E4D3C
[040h 0064   4]Interrupt Enable Register Offset : 73625140
[044h 0068   4]Interrupt Status Register Offset : 77665544

[048h 0072   2]                Subtable Type : 0001 [SEV Mailbox Registers]
[04Ah 0074   2]                       Length : 0014
[04Ch 0076   1]         Mailbox Interrupt ID : 4C
[04Dh 0077   3]                     Reserved : 000000
[050h 0080   4]      CmdResp Register Offset : 83726150
[054h 0084   4]     CmdBufLo Register Offset : 87766554
[058h 0088   4]     CmdBufHi Register Offset : 8B7A6958

[05Ch 0092   2]                Subtable Type : 0002 [ACPI Mailbox Registers]
[05Eh 0094   2]                       Length : 0014
[060h 0096   4]                    Reserved1 : 00000000
[064h 0100   4]      CmdResp Register Offset : 97867564
[068h 0104   8]                    Reserved2 : 0000000000000000

[070h 0112   2]                Subtable Type : 0003 [ASP TEE Interface Registers]
[072h 0114   2]                       Length : 0014
[074h 0116   2]           Interface Revision : 8574
[076h 0118   2]                     Reserved : 0000
[078h 0120   4]      CmdResp Register Offset : AB9A8978
[07Ch 0124   4]     CmdBufLo Register Offset : AF9E8D7C
[080h 0128   4]     CmdBufHi Register Offset : B3A29180

[084h 0132   2]                Subtable Type : 0004 [ASP SFS Status Registers]
[086h 0134   2]                       Length : 0014
[088h 0136   2]              Status Revision : 9988
[08Ah 0138   6]                     Reserved : 000000000000
[090h 0144   8]SFS Status Memory Buffer Address : 07F6E5D4C3B2A190
