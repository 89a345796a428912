[000h 0000   4]                    Signature : "MSCT"
[004h 0004   4]                 Table Length : 0000004E
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : C3
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]             Proximity Offset : 57463524
[028h 0040   4]        Max Proximity Domains : 5B4A3928
[02Ch 0044   4]            Max Clock Domains : 5F4E3D2C
[030h 0048   8]         Max Physical Address : A796857463524130

[038h 0056   1]                     Revision : 01 [Maximum Proximity Domain Information]
[039h 0057   1]                       Length : 16
[03Ah 0058   4]           Domain Range Start : 6D5C4B3A
[03Eh 0062   4]             Domain Range End : 71604F3E
[042h 0066   4]           Processor Capacity : 75645342
[046h 0070   8]              Memory Capacity : BDAC9B8A79685746
