[000h 0000   4]                    Signature : "MRRM"
[004h 0004   4]                 Table Length : 00000068
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : F4
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   1]           Max Memory Regions : 24
[025h 0037   1]                        Flags : 01
[026h 0038  26]                     Reserved : \
    00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 \
    00 00 00 00 00 00 00 00 00 00

[040h 0064   2]                Subtable Type : 0000 [Memory Range]
[042h 0066   2]                       Length : 0028
[044h 0068   4]                     Reserved : 00000000
[048h 0072   8]          System Address Base : BFAE9D8C7B6A5948
[050h 0080   8]        System Address Length : C7B6A59483726150
[058h 0088   2]           Region Valid Flags : 0003
[05Ah 0090   1]       Static Local Region ID : 5A
[05Bh 0091   1]      Static Remote Region ID : 5B
[05Ch 0092   4]                     Reserved : 00000000
[060h 0096   8]Region-ID Programming Register : D7C6B5A493827160
