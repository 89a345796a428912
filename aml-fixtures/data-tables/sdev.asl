[000h 0000   4]                    Signature : "SDEV"
[004h 0004   4]                 Table Length : 00000042
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 82
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   1]                Subtable Type : 00 [Namespace Device]
[025h 0037   1]        Flags (decoded below) : 01
                Allow handoff to unsecure OS : 1
[026h 0038   2]                       Length : 000C
[028h 0040   2]             Device ID Offset : 3928
[02Ah 0042   2]             Device ID Length : 0000
[02Ch 0044   2]           Vendor Data Offset : 3D2C
[02Eh 0046   2]           Vendor Data Length : 0000

[030h 0048   1]                Subtable Type : 01 [PCIe Endpoint Device]
[031h 0049   1]        Flags (decoded below) : 01
                Allow handoff to unsecure OS : 1
[032h 0050   2]                       Length : 0012
[034h 0052   2]                      Segment : 4534
[036h 0054   2]                    Start Bus : 4736
[038h 0056   2]                  Path Offset : 0010
[03Ah 0058   2]                  Path Length : 0002
[03Ch 0060   2]           Vendor Data Offset : 4D3C
[03Eh 0062   2]           Vendor Data Length : 0000

[040h 0064   1]                       Device : 40
[041h 0065   1]                     Function : 41
