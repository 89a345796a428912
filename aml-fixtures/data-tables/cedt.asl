[000h 0000   4]                    Signature : "CEDT"
[004h 0004   4]                 Table Length : 00000095
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 0F
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   1]                Subtable Type : 00 [CXL Host Bridge Structure]
[025h 0037   1]                     Reserved : 00
[026h 0038   2]                       Length : 0020
[028h 0040   4]       Associated host bridge : 5B4A3928
[02Ch 0044   4]        Specification version : 5F4E3D2C
[030h 0048   4]                     Reserved : 00000000
[034h 0052   8]                Register base : AB9A897867564534
[03Ch 0060   8]              Register length : B3A291806F5E4D3C

[044h 0068   1]                Subtable Type : 01 [CXL Fixed Memory Window Structure]
[045h 0069   1]                     Reserved : 00
[046h 0070   2]                       Length : 0028
[048h 0072   4]                     Reserved : 00000000
[04Ch 0076   8]          Window base address : C3B2A1907F6E5D4C
[054h 0084   8]                  Window size : CBBAA99887766554
[05Ch 0092   1]     Interleave Members (2^n) : 5C
[05Dh 0093   1]        Interleave Arithmetic : 5D
[05Eh 0094   2]                     Reserved : 0000
[060h 0096   4]                  Granularity : 93827160
[064h 0100   2]                 Restrictions : 7564
[066h 0102   2]                        QtgId : 7766
[068h 0104   4]                 First Target : 9B8A7968

[06Ch 0108   1]                Subtable Type : 02 [CXL XOR Interleave Math Structure]
[06Dh 0109   1]                     Reserved : 00
[06Eh 0110   2]                       Length : 0010
[070h 0112   2]                     Reserved : 0000
[072h 0114   1]Host Bridge Interleave Granularity : 72
[073h 0115   1]            Xormap List Count : 01
[074h 0116   8]                       XORMAP : EBDAC9B8A7968574

[07Ch 0124   1]                Subtable Type : 03 [RCEC Downstream Port Association Structure]
[07Dh 0125   1]                     Reserved : 00
[07Eh 0126   2]                       Length : 0011
[080h 0128   2]                      Segment : 9180
[082h 0130   2]                          BDF : 9382
[084h 0132   1]                Protocol Type : 01 [CXL.cachemem]
[085h 0133   8]                 Base Address : FCEBDAC9B8A79685

[08Dh 0141   1]                Subtable Type : 04 [CXL System Description Structure]
[08Eh 0142   1]                     Reserved : 00
[08Fh 0143   2]                       Length : 0008
[091h 0145   2]          System Capabilities : A291
[093h 0147   2]                     Reserved : 0000
