[000h 0000   4]                    Signature : "MPST"
[004h 0004   4]                 Table Length : 00000070
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 2C
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   1]                   Channel ID : 24
[025h 0037   3]                     Reserved : 000000
[028h 0040   2]             Power Node Count : 0001
[02Ah 0042   2]                     Reserved : 0000

[02Ch 0044   1]        Flags (decoded below) : 07
                                Node Enabled : 1
                               Power Managed : 1
                            Hot Plug Capable : 1
[02Dh 0045   1]                     Reserved : 00
[02Eh 0046   2]                      Node ID : 3F2E
[030h 0048   4]                       Length : 63524130
[034h 0052   8]                Range Address : AB9A897867564534
[03Ch 0060   8]                 Range Length : B3A291806F5E4D3C
[044h 0068   4]             Num Power States : 00000001
[048h 0072   4]      Num Physical Components : 00000001

[04Ch 0076   1]                  Power State : 4C
[04Dh 0077   1]                    InfoIndex : 4D
[04Eh 0078   2]                 Component Id : 5F4E
[050h 0080   2]        Characteristics Count : 0001
[052h 0082   2]                     Reserved : 0000

[054h 0084   1]                 Structure ID : 54
[055h 0085   1]        Flags (decoded below) : 07
                            Memory Preserved : 1
                                  Auto Entry : 1
                                   Auto Exit : 1
[056h 0086   2]                     Reserved : 0000
[058h 0088   4]                Average Power : 8B7A6958
[05Ch 0092   4]                 Power Saving : 8F7E6D5C
[060h 0096   8]                 Exit Latency : D7C6B5A493827160
[068h 0104   8]                     Reserved : 0000000000000000
