[000h 0000   4]                    Signature : "DBG2"
[004h 0004   4]                 Table Length : 00000052
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 6D
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                  Info Offset : 57463524
[028h 0040   4]                   Info Count : 5B4A3928

[02Ch 0044   1]                     Revision : 2C
[02Dh 0045   2]                       Length : 0026
[02Fh 0047   1]               Register Count : 01
[030h 0048   2]              Namepath Length : 0000
[032h 0050   2]              Namepath Offset : 4332
[034h 0052   2]              OEM Data Length : 0000
[036h 0054   2]              OEM Data Offset : 4736
[038h 0056   2]                    Port Type : 8003 [net]
[03Ah 0058   2]                 Port Subtype : 4B3A
[03Ch 0060   2]                     Reserved : 0000
[03Eh 0062   2]          Base Address Offset : 0016
[040h 0064   2]          Address Size Offset : 0022

[042h 0066   0]        Base Address Register : [Generic Address Structure]
[042h 0066   1]                     Space ID : 7F [FFixedHW]
[043h 0067   1]                    Bit Width : 43
[044h 0068   1]                   Bit Offset : 44
[045h 0069   1]         Encoded Access Width : 04 [QWord]
[046h 0070   8]                      Address : BDAC9B8A79685746
[04Eh 0078   4]                 Address Size : 81705F4E
