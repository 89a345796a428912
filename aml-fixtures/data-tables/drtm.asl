[000h 0000   4]                    Signature : "DRTM"
[004h 0004   4]                 Table Length : 00000094
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : C5
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   8]           Entry Base Address : 9B8A796857463524
[02Ch 0044   8]                 Entry Length : A39281705F4E3D2C
[034h 0052   4]                     Entry 32 : 67564534
[038h 0056   8]                     Entry 64 : AF9E8D7C6B5A4938
[040h 0064   8]                 Exit Address : B7A6958473625140
[048h 0072   8]               Log Area Start : BFAE9D8C7B6A5948
[050h 0080   4]              Log Area Length : 83726150
[054h 0084   8]       Arch Dependent Address : CBBAA99887766554
[05Ch 0092   4]        Flags (decoded below) : 0000000F
                            Namespace in TCB : 1
                       Gap Code on S3 Resume : 1
                       Gap Code on DLME_Exit : 1
                     PCR_Authorities Changed : 1
[060h 0096   4]        Validated Table Count : 00000001
[064h 0100   8]                Table Address : DBCAB9A897867564
[06Ch 0108   4]               Resource Count : 00000001

[070h 0112   7]                         Size : D6C5B4A3928170
[077h 0119   1]                         Type : 83
                               Resource Type : 3
                                 Protections : 1
[078h 0120   8]                      Address : EFDECDBCAB9A8978
[080h 0128   4]      DLME Platform Id Length : B3A29180
[084h 0132  16]             DLME Platform Id : 84 95 A6 B7 C8 D9 EA FB 0C 1D 2E 3F 50 61 72 83
