[000h 0000   4]                    Signature : "TCPA"
[004h 0004   4]                 Table Length : 00000032
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 6F
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   2]               Platform Class : 0000 [client]

[026h 0038   4]         Min Event Log Length : 59483726
[02Ah 0042   8]            Event Log Address : A1907F6E5D4C3B2A
