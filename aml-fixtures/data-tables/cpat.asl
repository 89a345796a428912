[000h 0000   4]                    Signature : "CPAT"
[004h 0004   4]                 Table Length : 00000040
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : A5
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   1]                     Features : 24
[025h 0037   2]                     Reserved : 0000
[027h 0039   1]            LP Subgroup Shift : 27

[028h 0040   1]                Subtable Type : 00 [CPAT Pointer]
[029h 0041   1]                      Version : 29
[02Ah 0042   2]                       Length : 0018
[02Ch 0044   4]                  X2APIC Base : 5F4E3D2C
[030h 0048   1]                 X2APIC Shift : 30
[031h 0049   1]            Register Set Info : 03
[032h 0050   2]                       Domain : 4332
[034h 0052   4]                     Reserved : 00000000
[038h 0056   8]         Register Set Address : AF9E8D7C6B5A4938
