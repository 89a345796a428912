[000h 0000   4]                    Signature : "CCEL"
[004h 0004   4]                 Table Length : 00000038
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 05
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   1]                      CC Type : 02 [Intel TDX]
[025h 0037   1]                  CC Sub Type : 25
[026h 0038   2]                     Reserved : 0000
[028h 0040   8]      Log Area Minimum Length : 9F8E7D6C5B4A3928
[030h 0048   8]       Log Area Start Address : A796857463524130
