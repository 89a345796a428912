[000h 0000   4]                    Signature : "CPEP"
[004h 0004   4]                 Table Length : 00000034
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 0C
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   8]                     Reserved : 0000000000000000

[02Ch 0044   1]                Subtable Type : 00 [Corrected Platform Error Polling Processor]
[02Dh 0045   1]                       Length : 08
[02Eh 0046   1]                 Processor ID : 2E
[02Fh 0047   1]                Processor EID : 2F
[030h 0048   4]             Polling Interval : 63524130
