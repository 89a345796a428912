[000h 0000   4]                    Signature : "S3PT"
[004h 0004   4]                       Length : 00000034

[008h 0008   2]                         Type : 0000 [S3 Resume Performance Record]
[00Ah 0010   1]                       Length : 18
[00Bh 0011   1]                     Revision : 0B
[00Ch 0012   4]                 Resume Count : 3F2E1D0C
[010h 0016   8]                  Full Resume : 8776655443322110
[018h 0024   8]               Average Resume : 8F7E6D5C4B3A2918

[020h 0032   2]                         Type : 0001 [S3 Suspend Performance Record]
[022h 0034   1]                       Length : 14
[023h 0035   1]                     Revision : 23
[024h 0036   8]                Suspend Start : 9B8A796857463524
[02Ch 0044   8]                  Suspend End : A39281705F4E3D2C
