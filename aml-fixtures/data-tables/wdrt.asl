[000h 0000   4]                    Signature : "WDRT"
[004h 0004   4]                 Table Length : 00000047
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 24
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   0]             Control Register : [Generic Address Structure]
[024h 0036   1]                     Space ID : 7F [FFixedHW]
[025h 0037   1]                    Bit Width : 25
[026h 0038   1]                   Bit Offset : 26
[027h 0039   1]         Encoded Access Width : 04 [QWord]
[028h 0040   8]                      Address : 9F8E7D6C5B4A3928

[030h 0048   0]               Count Register : [Generic Address Structure]
[030h 0048   1]                     Space ID : 7F [FFixedHW]
[031h 0049   1]                    Bit Width : 31
[032h 0050   1]                   Bit Offset : 32
[033h 0051   1]         Encoded Access Width : 04 [QWord]
[034h 0052   8]                      Address : AB9A897867564534
[03Ch 0060   2]                PCI Device ID : 4D3C
[03Eh 0062   2]                PCI Vendor ID : 4F3E
[040h 0064   1]                      PCI Bus : 40
[041h 0065   1]                   PCI Device : 41
[042h 0066   1]                 PCI Function : 42
[043h 0067   1]                  PCI Segment : 43
[044h 0068   2]                    Max Count : 5544
[046h 0070   1]                Counter Units : 46
