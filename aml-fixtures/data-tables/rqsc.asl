[000h 0000   4]                    Signature : "RQSC"
[004h 0004   4]                 Table Length : 00000058
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : C7
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]    Number of QoS Controllers : 57463524

[028h 0040   1]              Controller Type : 01 [bandwidth]
[029h 0041   1]                     Reserved : 00
[02Ah 0042   2]                       Length : 0030

[02Ch 0044   0]   Register Interface Address : [Generic Address Structure]
[02Ch 0044   1]                     Space ID : 7F [FFixedHW]
[02Dh 0045   1]                    Bit Width : 2D
[02Eh 0046   1]                   Bit Offset : 2E
[02Fh 0047   1]         Encoded Access Width : 04 [QWord]
[030h 0048   8]                      Address : A796857463524130
[038h 0056   4]                   RCID Count : 6B5A4938
[03Ch 0060   4]                   MCID Count : 6F5E4D3C
[040h 0064   2]             Controller Flags : FF01
[042h 0066   2]          Number of Resources : 5342

[044h 0068   1]                Resource Type : 01 [memory]
[045h 0069   1]                     Reserved : 00
[046h 0070   2]                       Length : 0014
[048h 0072   2]               Resource Flags : FF00
[04Ah 0074   1]                     Reserved : 00
[04Bh 0075   1]             Resource ID Type : 03 [PCI device]
[04Ch 0076   8]                Resource ID 1 : C3B2A1907F6E5D4C
[054h 0084   4]                Resource ID 2 : 87766554
