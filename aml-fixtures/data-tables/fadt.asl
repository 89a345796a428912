[000h 0000   4]                    Signature : "FACP"
[004h 0004   4]                 Table Length : 00000114
[008h 0008   1]                     Revision : 06
[009h 0009   1]                     Checksum : F0
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   4]                 FACS Address : 57463524
[028h 0040   4]                 DSDT Address : 5B4A3928
[02Ch 0044   1]                        Model : 2C
[02Dh 0045   1]                   PM Profile : 08 [Tablet]
[02Eh 0046   2]                SCI Interrupt : 3F2E
[030h 0048   4]             SMI Command Port : 63524130
[034h 0052   1]            ACPI Enable Value : 34
[035h 0053   1]           ACPI Disable Value : 35
[036h 0054   1]               S4BIOS Command : 36
[037h 0055   1]              P-State Control : 37
[038h 0056   4]     PM1A Event Block Address : 6B5A4938
[03Ch 0060   4]     PM1B Event Block Address : 6F5E4D3C
[040h 0064   4]   PM1A Control Block Address : 73625140
[044h 0068   4]   PM1B Control Block Address : 77665544
[048h 0072   4]    PM2 Control Block Address : 7B6A5948
[04Ch 0076   4]       PM Timer Block Address : 7F6E5D4C
[050h 0080   4]           GPE0 Block Address : 83726150
[054h 0084   4]           GPE1 Block Address : 87766554
[058h 0088   1]       PM1 Event Block Length : 58
[059h 0089   1]     PM1 Control Block Length : 59
[05Ah 0090   1]     PM2 Control Block Length : 5A
[05Bh 0091   1]        PM Timer Block Length : 5B
[05Ch 0092   1]            GPE0 Block Length : 5C
[05Dh 0093   1]            GPE1 Block Length : 5D
[05Eh 0094   1]             GPE1 Base Offset : 5E
[05Fh 0095   1]                 _CST Support : 5F
[060h 0096   2]                   C2 Latency : 7160
[062h 0098   2]                   C3 Latency : 7362
[064h 0100   2]               CPU Cache Size : 7564
[066h 0102   2]           Cache Flush Stride : 7766
[068h 0104   1]            Duty Cycle Offset : 68
[069h 0105   1]             Duty Cycle Width : 69
[06Ah 0106   1]          RTC Day Alarm Index : 6A
[06Bh 0107   1]        RTC Month Alarm Index : 6B
[06Ch 0108   1]            RTC Century Index : 6C
[06Dh 0109   2]   Boot Flags (decoded below) : 003F
               Legacy Devices Supported (V2) : 1
               8042 Present on ports 60/64 (V2) : 1
                        VGA Not Present (V4) : 1
                      MSI Not Supported (V4) : 1
                PCIe ASPM Not Supported (V4) : 1
                   CMOS RTC Not Present (V5) : 1
[06Fh 0111   1]                     Reserved : 00
[070h 0112   4]        Flags (decoded below) : 003FFFFF
               WBINVD instruction is operational (V1) : 1
               WBINVD flushes all caches (V1) : 1
                    All CPUs support C1 (V1) : 1
                  C2 works on MP system (V1) : 1
               Control Method Power Button (V1) : 1
               Control Method Sleep Button (V1) : 1
               RTC wake not in fixed reg space (V1) : 1
               RTC can wake system from S4 (V1) : 1
                        32-bit PM Timer (V1) : 1
                      Docking Supported (V1) : 1
               Reset Register Supported (V2) : 1
                            Sealed Case (V3) : 1
                    Headless - No Video (V3) : 1
               Use native instr after SLP_TYPx (V3) : 1
               PCIEXP_WAK Bits Supported (V4) : 1
                     Use Platform Timer (V4) : 1
               RTC_STS valid on S4 wake (V4) : 1
                Remote Power-on capable (V4) : 1
                 Use APIC Cluster Model (V4) : 1
               Use APIC Physical Destination Mode (V4) : 1
                       Hardware Reduced (V5) : 1
                      Low Power S0 Idle (V5) : 1

[074h 0116   0]               Reset Register : [Generic Address Structure]
[074h 0116   1]                     Space ID : 7F [FFixedHW]
[075h 0117   1]                    Bit Width : 75
[076h 0118   1]                   Bit Offset : 76
[077h 0119   1]         Encoded Access Width : 04 [QWord]
[078h 0120   8]                      Address : EFDECDBCAB9A8978
[080h 0128   1]         Value to cause reset : 80
[081h 0129   2]    ARM Flags (decoded below) : 0003
                              PSCI Compliant : 1
                       Must use HVC for PSCI : 1
[083h 0131   1]          FADT Minor Revision : 83
[084h 0132   8]                 FACS Address : FBEAD9C8B7A69584
[08Ch 0140   8]                 DSDT Address : 03F2E1D0BFAE9D8C

[094h 0148   0]             PM1A Event Block : [Generic Address Structure]
[094h 0148   1]                     Space ID : 7F [FFixedHW]
[095h 0149   1]                    Bit Width : 95
[096h 0150   1]                   Bit Offset : 96
[097h 0151   1]         Encoded Access Width : 04 [QWord]
[098h 0152   8]                      Address : 0FFEEDDCCBBAA998

[0A0h 0160   0]             PM1B Event Block : [Generic Address Structure]
[0A0h 0160   1]                     Space ID : 7F [FFixedHW]
[0A1h 0161   1]                    Bit Width : A1
[0A2h 0162   1]                   Bit Offset : A2
[0A3h 0163   1]         Encoded Access Width : 04 [QWord]
[0A4h 0164   8]                      Address : 1B0AF9E8D7C6B5A4

[0ACh 0172   0]           PM1A Control Block : [Generic Address Structure]
[0ACh 0172   1]                     Space ID : 7F [FFixedHW]
[0ADh 0173   1]                    Bit Width : AD
[0AEh 0174   1]                   Bit Offset : AE
[0AFh 0175   1]         Encoded Access Width : 04 [QWord]
[0B0h 0176   8]                      Address : 271605F4E3D2C1B0

[0B8h 0184   0]           PM1B Control Block : [Generic Address Structure]
[0B8h 0184   1]                     Space ID : 7F [FFixedHW]
[0B9h 0185   1]                    Bit Width : B9
[0BAh 0186   1]                   Bit Offset : BA
[0BBh 0187   1]         Encoded Access Width : 04 [QWord]
[0BCh 0188   8]                      Address : 33221100EFDECDBC

[0C4h 0196   0]            PM2 Control Block : [Generic Address Structure]
[0C4h 0196   1]                     Space ID : 7F [FFixedHW]
[0C5h 0197   1]                    Bit Width : C5
[0C6h 0198   1]                   Bit Offset : C6
[0C7h 0199   1]         Encoded Access Width : 04 [QWord]
[0C8h 0200   8]                      Address : 3F2E1D0CFBEAD9C8

[0D0h 0208   0]               PM Timer Block : [Generic Address Structure]
[0D0h 0208   1]                     Space ID : 7F [FFixedHW]
[0D1h 0209   1]                    Bit Width : D1
[0D2h 0210   1]                   Bit Offset : D2
[0D3h 0211   1]         Encoded Access Width : 04 [QWord]
[0D4h 0212   8]                      Address : 4B3A291807F6E5D4

[0DCh 0220   0]                   GPE0 Block : [Generic Address Structure]
[0DCh 0220   1]                     Space ID : 7F [FFixedHW]
[0DDh 0221   1]                    Bit Width : DD
[0DEh 0222   1]                   Bit Offset : DE
[0DFh 0223   1]         Encoded Access Width : 04 [QWord]
[0E0h 0224   8]                      Address : 574635241302F1E0

[0E8h 0232   0]                   GPE1 Block : [Generic Address Structure]
[0E8h 0232   1]                     Space ID : 7F [FFixedHW]
[0E9h 0233   1]                    Bit Width : E9
[0EAh 0234   1]                   Bit Offset : EA
[0EBh 0235   1]         Encoded Access Width : 04 [QWord]
[0ECh 0236   8]                      Address : 635241301F0EFDEC

[0F4h 0244   0]       Sleep Control Register : [Generic Address Structure]
[0F4h 0244   1]                     Space ID : 7F [FFixedHW]
[0F5h 0245   1]                    Bit Width : F5
[0F6h 0246   1]                   Bit Offset : F6
[0F7h 0247   1]         Encoded Access Width : 04 [QWord]
[0F8h 0248   8]                      Address : 6F5E4D3C2B1A09F8

[100h 0256   0]        Sleep Status Register : [Generic Address Structure]
[100h 0256   1]                     Space ID : 7F [FFixedHW]
[101h 0257   1]                    Bit Width : 01
[102h 0258   1]                   Bit Offset : 02
[103h 0259   1]         Encoded Access Width : 04 [QWord]
[104h 0260   8]                      Address : 7B6A594837261504
[10Ch 0268   8]                Hypervisor ID : 837261503F2E1D0C
