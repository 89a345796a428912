[000h 0000   4]                    Signature : "GTDT"
[004h 0004   4]                 Table Length : 000000C0
[008h 0008   1]                     Revision : 03
[009h 0009   1]                     Checksum : 62
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   8]        Counter Block Address : 9B8A796857463524
[02Ch 0044   4]                     Reserved : 00000000
[030h 0048   4]         Secure EL1 Interrupt : 63524130
[034h 0052   4]    EL1 Flags (decoded below) : 00000007
                                Trigger Mode : 1
                                    Polarity : 1
                                   Always On : 1
[038h 0056   4]     Non-Secure EL1 Interrupt : 6B5A4938
[03Ch 0060   4]   NEL1 Flags (decoded below) : 00000007
                                Trigger Mode : 1
                                    Polarity : 1
                                   Always On : 1
[040h 0064   4]      Virtual Timer Interrupt : 73625140
[044h 0068   4]     VT Flags (decoded below) : 00000007
                                Trigger Mode : 1
                                    Polarity : 1
                                   Always On : 1
[048h 0072   4]     Non-Secure EL2 Interrupt : 7B6A5948
[04Ch 0076   4]   NEL2 Flags (decoded below) : 00000007
                                Trigger Mode : 1
                                    Polarity : 1
                                   Always On : 1
[050h 0080   8]   Counter Read Block Address : C7B6A59483726150
[058h 0088   4]         Platform Timer Count : 8B7A6958
[05Ch 0092   4]        Platform Timer Offset : 8F7E6D5C

[060h 0096   4]       Virtual EL2 Timer GSIV : 93827160
[064h 0100   4]      Virtual EL2 Timer Flags : 97867564

[068h 0104   1]                Subtable Type : 00 [Generic Timer Block]
[069h 0105   2]                       Length : 003C
[06Bh 0107   1]                     Reserved : 00
[06Ch 0108   8]                Block Address : E3D2C1B09F8E7D6C
[074h 0116   4]                  Timer Count : 00000001
[078h 0120   4]                 Timer Offset : 00000014

[07Ch 0124   1]                 Frame Number : 7C
[07Dh 0125   3]                     Reserved : 000000
[080h 0128   8]                 Base Address : F7E6D5C4B3A29180
[088h 0136   8]             EL0 Base Address : FFEEDDCCBBAA9988
[090h 0144   4]              Timer Interrupt : C3B2A190
[094h 0148   4]  Timer Flags (decoded below) : 00000003
                                Trigger Mode : 1
                                    Polarity : 1
[098h 0152   4]      Virtual Timer Interrupt : CBBAA998
[09Ch 0156   4]Virtual Timer Flags (decoded below) : 00000003
                                Trigger Mode : 1
                                    Polarity : 1
[0A0h 0160   4] Common Flags (decoded below) : 00000003
                                      Secure : 1
                                   Always On : 1

[0A4h 0164   1]                Subtable Type : 01 [Generic Watchdog Timer]
[0A5h 0165   2]                       Length : 001C
[0A7h 0167   1]                     Reserved : 00
[0A8h 0168   8]        Refresh Frame Address : 1F0EFDECDBCAB9A8
[0B0h 0176   8]        Control Frame Address : 271605F4E3D2C1B0
[0B8h 0184   4]              Timer Interrupt : EBDAC9B8
[0BCh 0188   4]  Timer Flags (decoded below) : 00000007
                                Trigger Mode : 1
                                    Polarity : 1
                                    Security : 1
