[000h 0000   4]                    Signature : "MISC"
[004h 0004   4]                 Table Length : 00000040
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : E3
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036  16]                   Entry GUID : 57463524-7968-9B8A-ACBD-CEDFF0011223
[034h 0052   4]                 Entry Length : 0000001C
[038h 0056   4]               Entry Revision : 6B5A4938
[03Ch 0060   4]                  Producer ID : "ABCD"
