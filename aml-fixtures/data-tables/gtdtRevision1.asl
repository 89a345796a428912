[000h 0000   4]                    Signature : "GTDT"
[004h 0004   4]                 Table Length : 00000050
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 0D
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   8]        Counter Block Address : 9B8A796857463524
[02Ch 0044   4]                 Global Flags : 00000003
[030h 0048   4]         Secure EL1 Interrupt : 63524130
[034h 0052   4]    EL1 Flags (decoded below) : 00000003
                                Trigger Mode : 1
                                    Polarity : 1
[038h 0056   4]     Non-Secure EL1 Interrupt : 6B5A4938
[03Ch 0060   4]   NEL1 Flags (decoded below) : 00000003
                                Trigger Mode : 1
                                    Polarity : 1
[040h 0064   4]      Virtual Timer Interrupt : 73625140
[044h 0068   4]     VT Flags (decoded below) : 00000003
                                Trigger Mode : 1
                                    Polarity : 1
[048h 0072   4]     Non-Secure EL2 Interrupt : 7B6A5948
[04Ch 0076   4]   NEL2 Flags (decoded below) : 00000003
                                Trigger Mode : 1
                                    Polarity : 1
