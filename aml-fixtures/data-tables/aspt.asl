[000h 0000   4]                    Signature : "ASPT"
[004h 0004   4]                 Table Length : 00000088
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 8A
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]          Number of Subtables : 57463524

[028h 0040   2]                Subtable Type : 0000 [ASP Global Registers]
[02Ah 0042   2]                       Length : 0020
[02Ch 0044   4]                     Reserved : 00000000
[030h 0048   8]     Feature Register Address : A796857463524130
[038h 0056   8]Interrupt Enable Register Address : AF9E8D7C6B5A4938
[040h 0064   8]Interrupt Status Register Address : B7A6958473625140

[048h 0072   2]                Subtable Type : 0001 [SEV Mailbox Registers]
[04Ah 0074   2]                       Length : 0020
[04Ch 0076   1]         Mailbox Interrupt ID : 4C
[04Dh 0077   3]                     Reserved : 000000
[050h 0080   8]     CmdResp Register Address : C7B6A59483726150
[058h 0088   8]    CmdBufLo Register Address : CFBEAD9C8B7A6958
[060h 0096   8]    CmdBufHi Register Address : D7C6B5A493827160

[068h 0104   2]                Subtable Type : 0002 [ACPI Mailbox Registers]
[06Ah 0106   2]                       Length : 0020
[06Ch 0108   4]                    Reserved1 : 00000000
[070h 0112   8]     CmdResp Register Address : E7D6C5B4A3928170
[078h 0120   8]                    Reserved2 : 0000000000000000
[080h 0128   8]                    Reserved3 : 0000000000000000
