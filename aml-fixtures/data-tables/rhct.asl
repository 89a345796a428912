[000h 0000   4]                    Signature : "RHCT"
[004h 0004   4]                 Table Length : 00000062
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : A9
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                        Flags : 00000001
[028h 0040   8]           Timebase Frequency : 9F8E7D6C5B4A3928
[030h 0048   4]              Number of nodes : 63524130
[034h 0052   4]     Offset to the node array : 67564534

[038h 0056   2]                Subtable Type : 0000 [ISA String Node]
[03Ah 0058   2]                       Length : 0008
[03Ch 0060   2]                     Revision : 4D3C
[03Eh 0062   2]                   ISA length : 0000

[040h 0064   2]                Subtable Type : 0001 [CMO Extension Node]
[042h 0066   2]                       Length : 000A
[044h 0068   2]                     Revision : 5544
[046h 0070   1]                     Reserved : 00
[047h 0071   1]              CBOM Block Size : 47
[048h 0072   1]              CBOP Block Size : 48
[049h 0073   1]              CBOZ Block Size : 49

[04Ah 0074   2]                Subtable Type : 0002 [MMU Node]
[04Ch 0076   2]                       Length : 0008
[04Eh 0078   2]                     Revision : 5F4E
[050h 0080   1]                     Reserved : 00
[051h 0081   1]                     MMU Type : 02 [Sv57]

[052h 0082   2]                Subtable Type : FFFF [Hart Info Node]
[054h 0084   2]                       Length : 0010
[056h 0086   2]                     Revision : 6756
[058h 0088   2]            Number of offsets : 0001
[05Ah 0090   4]                Processor UID : 8D7C6B5A
[05Eh 0094   4]                       Offset : 91806F5E
