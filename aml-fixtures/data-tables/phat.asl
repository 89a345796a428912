[000h 0000   4]                    Signature : "PHAT"
[004h 0004   4]                 Table Length : 00000068
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : C5
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   2]                Subtable Type : 0000 [Firmware Version Data Record]
[026h 0038   2]                       Length : 0028
[028h 0040   1]                     Revision : 28
[029h 0041   3]                     Reserved : 000000
[02Ch 0044   4]                Element Count : 00000001

[030h 0048  16]                 Component ID : 63524130-8574-A796-B8C9-DAEBFC0D1E2F
[040h 0064   8]                      Version : B7A6958473625140
[048h 0072   4]                  Producer ID : 7B6A5948

[04Ch 0076   2]                Subtable Type : 0001 [Firmware Health Data Record]
[04Eh 0078   2]                       Length : 001C
[050h 0080   1]                     Revision : 50
[051h 0081   2]                     Reserved : 0000
[053h 0083   1]                       Health : 53
[054h 0084  16]                  Device GUID : 87766554-A998-CBBA-DCED-FE0F20314253
[064h 0100   4]  Device-Specific Data Offset : 97867564
