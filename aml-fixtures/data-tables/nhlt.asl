[000h 0000   4]                    Signature : "NHLT"
[004h 0004   4]                 Table Length : 0000006D
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : F4
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   1]               Endpoint Count : 01

[025h 0037   4]            Descriptor Length : 00000044
[029h 0041   1]                    Link Type : 04 [SoundWire]
[02Ah 0042   1]                  Instance Id : 2A
[02Bh 0043   2]                    Vendor Id : 3C2B
[02Dh 0045   2]                    Device Id : 3E2D
[02Fh 0047   2]                  Revision Id : 402F
[031h 0049   4]                 Subsystem Id : 64534231
[035h 0053   1]                  Device Type : 35
[036h 0054   1]                    Direction : 01 [capture]
[037h 0055   1]               Virtual Bus Id : 37
[038h 0056   4]          Capabilities Length : 00000000
[03Ch 0060   1]                 Format Count : 01

[03Dh 0061   2]                   Format Tag : FFFE [extensible]
[03Fh 0063   2]                Channel Count : 503F
[041h 0065   4]           Samples Per Second : 74635241
[045h 0069   4]     Average Bytes Per Second : 78675645
[049h 0073   2]              Block Alignment : 5A49
[04Bh 0075   2]              Bits Per Sample : 5C4B
[04Dh 0077   2]          Extra Format Length : 5E4D
[04Fh 0079   2]        Valid Bits Per Sample : 604F
[051h 0081   4]                 Channel Mask : 84736251
[055h 0085  16]               SubFormat GUID : 88776655-AA99-CCBB-DDEE-FF1021324354
[065h 0101   4]   Format Capabilities Length : 00000000
[069h 0105   4]     OED Configuration Length : 9C8B7A69
