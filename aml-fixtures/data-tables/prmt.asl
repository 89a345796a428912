[000h 0000   4]                    Signature : "PRMT"
[004h 0004   4]                 Table Length : 0000008E
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : F8
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036  16]                Platform GUID : 57463524-7968-9B8A-ACBD-CEDFF0011223
[034h 0052   4]                Module Offset : 67564534
[038h 0056   4]                 Module Count : 6B5A4938

[03Ch 0060   2]                     Revision : 4D3C
[03Eh 0062   2]                       Length : 0052
[040h 0064  16]                  Module GUID : 73625140-9584-B7A6-C8D9-EAFB0C1D2E3F
[050h 0080   2]               Major Revision : 6150
[052h 0082   2]               Minor Revision : 6352
[054h 0084   2]           Handler Info Count : 0001
[056h 0086   4]          Handler Info Offset : 00000026
[05Ah 0090   8]            Mmio List Address : D1C0AF9E8D7C6B5A

[062h 0098   2]                     Revision : 7362
[064h 0100   2]                       Length : 7564
[066h 0102  16]                 Handler GUID : 99887766-BBAA-DDCC-EEFF-102132435465
[076h 0118   8]              Handler address : EDDCCBBAA9988776
[07Eh 0126   8]          Static Data Address : F5E4D3C2B1A08F7E
[086h 0134   8]       ACPI Parameter Address : FDECDBCAB9A89786
