[000h 0000   4]                    Signature : "FBPT"
[004h 0004   4]                       Length : 00000038

[008h 0008   2]                         Type : 0002 [Firmware Basic Boot Performance Data Record]
[00Ah 0010   1]                       Length : 30
[00Bh 0011   1]                     Revision : 0B
[00Ch 0012   4]                     Reserved : 00000000
[010h 0016   8]                    Reset End : 8776655443322110
[018h 0024   8]    OS Loader LoadImage Start : 8F7E6D5C4B3A2918
[020h 0032   8]   OS Loader StartImage Start : 9786756453423120
[028h 0040   8]       ExitBootServices Entry : 9F8E7D6C5B4A3928
[030h 0048   8]        ExitBootServices Exit : A796857463524130
