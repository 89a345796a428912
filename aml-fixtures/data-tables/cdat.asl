[000h 0000   4]            CDAT Table Length : 0000008C
[004h 0004   1]                     Revision : 04
[005h 0005   1]                     Checksum : 0A
[006h 0006   6]                     Reserved : 000000000000
[00Ch 0012   4]                     Sequence : 3F2E1D0C

[010h 0016   1]                Subtable Type : 00 [Device Scoped Memory Affinity Structure]
[011h 0017   1]                     Reserved : 00
[012h 0018   2]                       Length : 0018
[014h 0020   1]                 DSMAD Handle : 14
[015h 0021   1]                        Flags : 5C
[016h 0022   2]                     Reserved : 0000
[018h 0024   8]             DPA Base Address : 8F7E6D5C4B3A2918
[020h 0032   8]                   DPA Length : 9786756453423120

[028h 0040   1]                Subtable Type : 01 [Device Scoped Latency and Bandwidth Information Structure]
[029h 0041   1]                     Reserved : 00
[02Ah 0042   2]                       Length : 0018
[02Ch 0044   1]                       Handle : 2C
[02Dh 0045   1]                        Flags : 2D
[02Eh 0046   1]                    Data Type : 05 [write bandwidth]
[02Fh 0047   1]                     Reserved : 00
[030h 0048   8]              Entry Base Unit : A796857463524130
[038h 0056   2]                       Entry0 : 4938
[03Ah 0058   2]                       Entry1 : 4B3A
[03Ch 0060   2]                       Entry2 : 4D3C
[03Eh 0062   2]                     Reserved : 0000

[040h 0064   1]                Subtable Type : 02 [Device Scoped Memory Side Cache Information Structure]
[041h 0065   1]                     Reserved : 00
[042h 0066   2]                       Length : 0014
[044h 0068   1]                 DSMAS Handle : 44
[045h 0069   3]                     Reserved : 000000
[048h 0072   8]              Side Cache Size : BFAE9D8C7B6A5948
[050h 0080   4]             Cache Attributes : 83726150

[054h 0084   1]                Subtable Type : 03 [Device Scoped Initiator Structure]
[055h 0085   1]                     Reserved : 00
[056h 0086   2]                       Length : 0008
[058h 0088   1]                        Flags : 03
[059h 0089   1]                       Handle : 59
[05Ah 0090   2]                     Reserved : 0000

[05Ch 0092   1]                Subtable Type : 04 [Device Scoped EFI Memory Type Structure]
[05Dh 0093   1]                     Reserved : 00
[05Eh 0094   2]                       Length : 0018
[060h 0096   1]                 DSMAS Handle : 60
[061h 0097   1]                  Memory Type : 02 [EfiReservedMemoryType]
[062h 0098   2]                     Reserved : 0000
[064h 0100   8]                   DPA Offset : DBCAB9A897867564
[06Ch 0108   8]             DPA Range Length : E3D2C1B09F8E7D6C

[074h 0116   1]                Subtable Type : 05 [Switch Scoped Latency and Bandwidth Information Structure]
[075h 0117   1]                     Reserved : 00
[076h 0118   2]                       Length : 0018
[078h 0120   1]                    Data Type : 05 [write bandwidth]
[079h 0121   3]                     Reserved : 000000
[07Ch 0124   8]              Entry Base Unit : F3E2D1C0AF9E8D7C

[084h 0132   2]                    Port X Id : 9584
[086h 0134   2]                    Port Y Id : 9786
[088h 0136   2]         Latency or Bandwidth : 9988
[08Ah 0138   2]                     Reserved : 0000
