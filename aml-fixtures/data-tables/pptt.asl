[000h 0000   4]                    Signature : "PPTT"
[004h 0004   4]                 Table Length : 00000076
[008h 0008   1]                     Revision : 03
[009h 0009   1]                     Checksum : A4
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   1]                Subtable Type : 00 [Processor Hierarchy Node]
[025h 0037   1]                       Length : 18
[026h 0038   2]                     Reserved : 0000
[028h 0040   4]        Flags (decoded below) : 0000001F
                            Physical package : 1
                     ACPI Processor ID valid : 1
                       Processor is a thread : 1
                              Node is a leaf : 1
                    Identical Implementation : 1
[02Ch 0044   4]                       Parent : 5F4E3D2C
[030h 0048   4]            ACPI Processor ID : 63524130
[034h 0052   4]      Private Resource Number : 00000001
[038h 0056   4]             Private Resource : 6B5A4938

[03Ch 0060   1]                Subtable Type : 01 [Cache Type]
[03Dh 0061   1]                       Length : 1C
[03Eh 0062   2]                     Reserved : 0000
[040h 0064   4]        Flags (decoded below) : 0000007F
                                  Size valid : 1
                        Number of Sets valid : 1
                         Associativity valid : 1
                       Allocation Type valid : 1
                            Cache Type valid : 1
                          Write Policy valid : 1
                             Line Size valid : 1
[044h 0068   4]          Next Level of Cache : 77665544
[048h 0072   4]                         Size : 7B6A5948
[04Ch 0076   4]               Number of Sets : 7F6E5D4C
[050h 0080   1]                Associativity : 50
[051h 0081   1]                   Attributes : 1F
                             Allocation Type : 3
                                  Cache Type : 3
                                Write Policy : 1
[052h 0082   2]                    Line Size : 6352
[054h 0084   4]                     Cache ID : 87766554

[058h 0088   1]                Subtable Type : 02 [ID]
[059h 0089   1]                       Length : 1E
[05Ah 0090   2]                     Reserved : 0000
[05Ch 0092   4]                    Vendor ID : 8F7E6D5C
[060h 0096   8]                    Level1 ID : D7C6B5A493827160
[068h 0104   8]                    Level2 ID : DFCEBDAC9B8A7968
[070h 0112   2]               Major revision : 8170
[072h 0114   2]               Minor revision : 8372
[074h 0116   2]                Spin revision : 8574
