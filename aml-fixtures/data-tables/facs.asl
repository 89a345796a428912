[000h 0000   4]                    Signature : "FACS"
[004h 0004   4]                       Length : 00000040
[008h 0008   4]           Hardware Signature : 3B2A1908
[00Ch 0012   4]    32 Firmware Waking Vector : 3F2E1D0C
[010h 0016   4]                  Global Lock : 00000003
[014h 0020   4]        Flags (decoded below) : 00000003
                      S4BIOS Support Present : 1
                  64-bit Wake Supported (V2) : 1
[018h 0024   8]    64 Firmware Waking Vector : 8F7E6D5C4B3A2918
[020h 0032   1]                      Version : 20
[021h 0033   3]                     Reserved : 000000
[024h 0036   4]    OspmFlags (decoded below) : 00000001
               64-bit Wake Env Required (V2) : 1
[028h 0040  24]                     Reserved : \
    00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 \
    00 00 00 00 00 00 00 00
