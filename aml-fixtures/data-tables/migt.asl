[000h 0000   4]                    Signature : "MIGT"
[004h 0004   4]                 Table Length : 00000040
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : E8
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
[030h 0048   4]       Control Register Value : 63524130

[034h 0052   0]                Action Region : [Generic Address Structure]
[034h 0052   1]                     Space ID : 7F [FFixedHW]
[035h 0053   1]                    Bit Width : 35
[036h 0054   1]                   Bit Offset : 36
[037h 0055   1]         Encoded Access Width : 04 [QWord]
[038h 0056   8]                      Address : AF9E8D7C6B5A4938
