[000h 0000   4]                    Signature : "NBFT"
[004h 0004   4]                 Table Length : 000001A0
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : DD
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                  Heap Offset : 57463524
[028h 0040   4]                  Heap Length : 00000000
[02Ch 0044   4]    Driver Device Path Offset : 5F4E3D2C
[030h 0048   2]    Driver Device Path Length : 4130
[032h 0050   1]               Minor Revision : 32
[033h 0051  13]                     Reserved : 00 00 00 00 00 00 00 00 00 00 00 00 00
[040h 0064   1]                 Structure ID : 01 [NVMe Boot Firmware Table (NBFT)]
[041h 0065   1]       Control Major Revision : 41
[042h 0066   1]       Control Minor Revision : 42
[043h 0067   1]                     Reserved : 00
[044h 0068   2]               Control Length : 5544
[046h 0070   1]                Control Flags : 01
[047h 0071   1]                     Reserved : 00
[048h 0072   4]       Host Descriptor Offset : 00000080
[04Ch 0076   2]       Host Descriptor Length : 0020
[04Eh 0078   1]      Host Descriptor Version : 4E
[04Fh 0079   1]                     Reserved : 00
[050h 0080   4]        HFI Descriptor Offset : 000000A0
[054h 0084   2]        HFI Descriptor Length : 6554
[056h 0086   1]       HFI Descriptor Version : 56
[057h 0087   1]         HFI Descriptor Count : 01
[058h 0088   4]       SSNS Descriptor Offset : 000000C0
[05Ch 0092   2]       SSNS Descriptor Length : 6D5C
[05Eh 0094   1]      SSNS Descriptor Version : 5E
[05Fh 0095   1]        SSNS Descriptor Count : 01
[060h 0096   4]Security Profile Descriptor Offset : 00000140
[064h 0100   2]Security Profile Descriptor Length : 7564
[066h 0102   1]Security Profile Descriptor Version : 66
[067h 0103   1]Security Profile Descriptor Count : 01
[068h 0104   4]  Discovery Descriptor Offset : 00000180
[06Ch 0108   2]  Discovery Descriptor Length : 7D6C
[06Eh 0110   1] Discovery Descriptor Version : 6E
[06Fh 0111   1]   Discovery Descriptor Count : 01
[070h 0112  16]                     Reserved : 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00

[080h 0128   1]                 Structure ID : 02 [Host Descriptor]
[081h 0129   1]                   Host Flags : 1F
[082h 0130  16]                      Host ID : B5A49382-D7C6-F9E8-0A1B-2C3D4E5F7081

[092h 0146   4]              Host NQN Offset : C5B4A392
[096h 0150   2]              Host NQN Length : A796
[098h 0152   8]                     Reserved : 0000000000000000

[0A0h 0160   1]                 Structure ID : 03 [Host Fabric Interface Descriptor]
[0A1h 0161   1]         HFI Descriptor Index : A1
[0A2h 0162   1]                    HFI Flags : 01
[0A3h 0163   1]           HFI Transport Type : 03 [TCP]
[0A4h 0164  12]                     Reserved : 00 00 00 00 00 00 00 00 00 00 00 00

[0B0h 0176   4]    HFI Transport Info Offset : E3D2C1B0
[0B4h 0180   2]    HFI Transport Info Length : C5B4
[0B6h 0182  10]                     Reserved : 00 00 00 00 00 00 00 00 00 00

[0C0h 0192   1]                 Structure ID : 04 [Subsystem Namespace Descriptor]
[0C1h 0193   2]        SSNS Descriptor Index : D2C1
[0C3h 0195   2]                   SSNS Flags : 01FF
[0C5h 0197   1]          SSNS Transport Type : 03 [TCP]
[0C6h 0198   2]         SSNS Transport Flags : 0007
[0C8h 0200   1]Primary Discovery Controller Index : C8
[0C9h 0201   1]                     Reserved : 00

[0CAh 0202   4]Subsystem Transport Address Offset : FDECDBCA
[0CEh 0206   2]Subsystem Transport Address Length : DFCE

[0D0h 0208   4]Subsystem Transport Service ID Offset : 03F2E1D0
[0D4h 0212   2]Subsystem Transport Service ID Length : E5D4
[0D6h 0214   2]            Subsystem Port ID : E7D6
[0D8h 0216   4]                 Namespace ID : 0BFAE9D8
[0DCh 0220   1]            Namespace ID Type : 03 [UUID]
[0DDh 0221  16]         Namespace Identifier : DD EE FF 10 21 32 43 54 65 76 87 98 A9 BA CB DC
[0EDh 0237   1]  SSNS Security Profile Index : ED
[0EEh 0238   1]            Primary HFI Index : EE
[0EFh 0239   1]                     Reserved : 00

[0F0h 0240   4]Secondary HFI Associations Offset : 231201F0
[0F4h 0244   2]Secondary HFI Associations Length : 05F4

[0F6h 0246   4]         Subsystem NQN Offset : 291807F6
[0FAh 0250   2]         Subsystem NQN Length : 0BFA

[0FCh 0252   4]    SSNS Extended Info Offset : 2F1E0DFC
[100h 0256   2]    SSNS Extended Info Length : 1100
[102h 0258  62]                     Reserved : \
    00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 \
    00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 \
    00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 \
    00 00 00 00 00 00 00 00 00 00 00 00 00 00

[140h 0320   1]                 Structure ID : 05 [Security Profile Descriptor]
[141h 0321   1]       Security Profile Index : 41
[142h 0322   2]       Security Profile Flags : 0FFF
[144h 0324   1]                  Secret Type : 02
[145h 0325   1]                     Reserved : 00

[146h 0326   4]Secure Channel Algorithms Offset : 79685746
[14Ah 0330   2]Secure Channel Algorithms Length : 5B4A

[14Ch 0332   4]Authentication Protocols Offset : 7F6E5D4C
[150h 0336   2]Authentication Protocols Length : 6150

[152h 0338   4]         Cipher Suites Offset : 85746352
[156h 0342   2]         Cipher Suites Length : 6756

[158h 0344   4]             DH Groups Offset : 8B7A6958
[15Ch 0348   2]             DH Groups Length : 6D5C

[15Eh 0350   4] Secure Hash Functions Offset : 91806F5E
[162h 0354   2] Secure Hash Functions Length : 7362

[164h 0356   4]        Secret Keypath Offset : 97867564
[168h 0360   2]        Secret Keypath Length : 7968
[16Ah 0362  22]                     Reserved : \
    00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 \
    00 00 00 00 00 00

[180h 0384   1]                 Structure ID : 06 [Discovery Descriptor]
[181h 0385   1]              Discovery Flags : 01
[182h 0386   1]   Discovery Descriptor Index : 82
[183h 0387   1]          Discovery HFI Index : 83
[184h 0388   1]Discovery Security Profile Index : 84
[185h 0389   1]                     Reserved : 00

[186h 0390   4]Discovery Controller Address Offset : B9A89786
[18Ah 0394   2]Discovery Controller Address Length : 9B8A

[18Ch 0396   4]Discovery Controller NQN Offset : BFAE9D8C
[190h 0400   2]Discovery Controller NQN Length : A190
[192h 0402  14]                     Reserved : 00 00 00 00 00 00 00 00 00 00 00 00 00 00
