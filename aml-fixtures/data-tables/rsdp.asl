[000h 0000   8]                    Signature : "RSD PTR "
[008h 0008   1]                     Checksum : 97
[009h 0009   6]                       Oem ID : "ABCDEF"
[00Fh 0015   1]                     Revision : 0F
[010h 0016   4]                 RSDT Address : 43322110
[014h 0020   4]                       Length : 00000024
[018h 0024   8]                 XSDT Address : 8F7E6D5C4B3A2918
[020h 0032   1]            Extended Checksum : 40
[021h 0033   3]                     Reserved : 000000
