[000h 0000   4]                    Signature : "IRDT"
[004h 0004   4]                 Table Length : 0000007D
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 66
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   2]            IO Protocol Flags : 0007
[026h 0038   2]         Cache Protocol Flags : 0007
[028h 0040   8]                     Reserved : 0000000000000000

[030h 0048   1]                Subtable Type : 00 [Resource Management Unit Descriptor]
[031h 0049   3]                     Reserved : 000000
[034h 0052   4]                       Length : 0000004D
[038h 0056   2]                      Segment : 4938
[03Ah 0058   3]                     Reserved : 000000

[03Dh 0061   2]                Subtable Type : 0000 [Device Scope Structure]
[03Fh 0063   2]                       Length : 0018
[041h 0065   1]                  Device Type : 02 [PCI Sub-hierarchy]
[042h 0066   2]               Enumeration ID : 5342
[044h 0068   1]                     Reserved : 00

[045h 0069   1]           RCS Enumeration ID : 45
[046h 0070   1]             Channel of VC  0 : FF
[047h 0071   1]             Channel of VC  1 : FF
[048h 0072   1]             Channel of VC  2 : FF
[049h 0073   1]             Channel of VC  3 : FF
[04Ah 0074   1]             Channel of VC  4 : FF
[04Bh 0075   1]             Channel of VC  5 : FF
[04Ch 0076   1]             Channel of VC  6 : FF
[04Dh 0077   1]             Channel of VC  7 : FF
[04Eh 0078   7]                     Reserved : 00000000000000

[055h 0085   2]                Subtable Type : 0001 [Resource Control Structure]
[057h 0087   2]                       Length : 0028
[059h 0089   2]          Link Interface Type : 0001 [CXL.cache]
[05Bh 0091   1]           RCS Enumeration ID : 5B
[05Ch 0092   1]                Channel Count : 5C
[05Dh 0093   2]                        Flags : 000E
[05Fh 0095   2]            RMID Block Offset : 705F
[061h 0097   2]            CLOS Block Offset : 7261
[063h 0099  18]                     Reserved : \
    00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 \
    00 00
[075h 0117   8]      RCS Block MMIO Location : ECDBCAB9A8978675
