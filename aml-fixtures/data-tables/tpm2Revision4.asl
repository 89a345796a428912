[000h 0000   4]                    Signature : "TPM2"
[004h 0004   4]                 Table Length : 0000004C
[008h 0008   1]                     Revision : 04
[009h 0009   1]                     Checksum : 30
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   2]               Platform Class : 0001 [server]
[026h 0038   2]                     Reserved : 0000
[028h 0040   8]              Control Address : 9F8E7D6C5B4A3928
[030h 0048   4]                 Start Method : 00000000 [not allowed]

[034h 0052  12]            Method Parameters : 34 45 56 67 78 89 9A AB BC CD DE EF
[040h 0064   4]           Minimum Log Length : 73625140
[044h 0068   8]                  Log Address : BBAA998877665544
