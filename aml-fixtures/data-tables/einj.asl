[000h 0000   4]                    Signature : "EINJ"
[004h 0004   4]                 Table Length : 00000050
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : D8
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]      Injection Header Length : 57463524
[028h 0040   1]                        Flags : 28
[029h 0041   3]                     Reserved : 000000
[02Ch 0044   4]        Injection Entry Count : 00000001

[030h 0048   1]                       Action : FF [Trigger Error]
[031h 0049   1]                  Instruction : 04 [Noop]
[032h 0050   1]        Flags (decoded below) : 01
                      Preserve Register Bits : 1
[033h 0051   1]                     Reserved : 00

[034h 0052   0]              Register Region : [Generic Address Structure]
[034h 0052   1]                     Space ID : 7F [FFixedHW]
[035h 0053   1]                    Bit Width : 35
[036h 0054   1]                   Bit Offset : 36
[037h 0055   1]         Encoded Access Width : 04 [QWord]
[038h 0056   8]                      Address : AF9E8D7C6B5A4938
[040h 0064   8]                        Value : B7A6958473625140
[048h 0072   8]                         Mask : BFAE9D8C7B6A5948
