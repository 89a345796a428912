[000h 0000   4]                    Signature : "SPCR"
[004h 0004   4]                 Table Length : 00000058
[008h 0008   1]                     Revision : 04
[009h 0009   1]                     Checksum : 63
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   1]               Interface Type : 15 [RISC-V SBI console]
[025h 0037   3]                     Reserved : 000000

[028h 0040   0]         Serial Port Register : [Generic Address Structure]
[028h 0040   1]                     Space ID : 7F [FFixedHW]
[029h 0041   1]                    Bit Width : 29
[02Ah 0042   1]                   Bit Offset : 2A
[02Bh 0043   1]         Encoded Access Width : 04 [QWord]
[02Ch 0044   8]                      Address : A39281705F4E3D2C
[034h 0052   1]               Interrupt Type : 1F
[035h 0053   1]          PCAT-compatible IRQ : 35
[036h 0054   4]                    Interrupt : 69584736
[03Ah 0058   1]                    Baud Rate : 07 [Baud115200]
[03Bh 0059   1]                       Parity : 00 [none]
[03Ch 0060   1]                    Stop Bits : 01 [one]
[03Dh 0061   1]                 Flow Control : 07
[03Eh 0062   1]                Terminal Type : 03 [ANSI]
[03Fh 0063   1]                     Reserved : 3F
[040h 0064   2]                PCI Device ID : 5140
[042h 0066   2]                PCI Vendor ID : 5342
[044h 0068   1]                      PCI Bus : 44
[045h 0069   1]                   PCI Device : 45
[046h 0070   1]                 PCI Function : 46
[047h 0071   4]                    PCI Flags : 00000001
[04Bh 0075   1]                  PCI Segment : 4B
[04Ch 0076   4]                     Reserved : 7F6E5D4C
[050h 0080   4]            Precise baud rate : 83726150
[054h 0084   2]        NamespaceStringLength : 6554
[056h 0086   2]        NamespaceStringOffset : 6756
