[000h 0000   4]                    Signature : "WDDT"
[004h 0004   4]                 Table Length : 00000040
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 3E
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   2]        Specification Version : 3524
[026h 0038   2]                Table Version : 3726
[028h 0040   2]                PCI Vendor ID : 3928

[02Ah 0042   0]               Timer Register : [Generic Address Structure]
[02Ah 0042   1]                     Space ID : 7F [FFixedHW]
[02Bh 0043   1]                    Bit Width : 2B
[02Ch 0044   1]                   Bit Offset : 2C
[02Dh 0045   1]         Encoded Access Width : 04 [QWord]
[02Eh 0046   8]                      Address : A594837261503F2E
[036h 0054   2]                    Max Count : 4736
[038h 0056   2]                    Min Count : 4938
[03Ah 0058   2]                       Period : 4B3A
[03Ch 0060   2]       Status (decoded below) : 7807
                                   Available : 1
                                      Active : 1
                                     OS Owns : 1
                                  User Reset : 1
                               Timeout Reset : 1
                            Power Fail Reset : 1
                               Unknown Reset : 1
[03Eh 0062   2]   Capability (decoded below) : 0003
                                  Auto Reset : 1
                               Timeout Alert : 1
