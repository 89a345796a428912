[000h 0000   4]                    Signature : "KEYP"
[004h 0004   4]                 Table Length : 0000003C
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : E7
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                     Reserved : 00000000

[028h 0040   1]                Subtable Type : 00 [Key Configuration Unit]
[029h 0041   1]                     Reserved : 00
[02Ah 0042   2]                       Length : 0014
[02Ch 0044   1]                Protocol Type : 02 [CXL]
[02Dh 0045   1]                      Version : 2D
[02Eh 0046   1]              Root Port Count : 01
[02Fh 0047   1]        Flags (decoded below) : 01
                                  TVM Usable : 1
[030h 0048   8]        Register Base Address : A796857463524130

[038h 0056   2]                      Segment : 4938
[03Ah 0058   1]                          Bus : 3A
[03Bh 0059   1]          Device and Function : 3B
