[000h 0000   4]                    Signature : "ASF!"
[004h 0004   4]                 Table Length : 000000BE
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : AD
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001

[024h 0036   1]                Subtable Type : 00 [ASF Information]
[025h 0037   1]                     Reserved : 00
[026h 0038   2]                       Length : 0010
[028h 0040   1]          Minimum Reset Value : 28
[029h 0041   1]     Minimum Polling Interval : 29
[02Ah 0042   2]                    System ID : 3B2A
[02Ch 0044   4]              Manufacturer ID : 5F4E3D2C
[030h 0048   1]                        Flags : 30
[031h 0049   3]                     Reserved : 000000

[034h 0052   1]                Subtable Type : 01 [ASF Alerts]
[035h 0053   1]                     Reserved : 00
[036h 0054   2]                       Length : 0014
[038h 0056   1]                   AssertMask : 38
[039h 0057   1]                 DeassertMask : 39
[03Ah 0058   1]                  Alert Count : 01
[03Bh 0059   1]            Alert Data Length : 3B

[03Ch 0060   1]                      Address : 3C
[03Dh 0061   1]                      Command : 3D
[03Eh 0062   1]                         Mask : 3E
[03Fh 0063   1]                        Value : 3F
[040h 0064   1]                   SensorType : 40
[041h 0065   1]                         Type : 41
[042h 0066   1]                       Offset : 42
[043h 0067   1]                   SourceType : 43
[044h 0068   1]                     Severity : 44
[045h 0069   1]                 SensorNumber : 45
[046h 0070   1]                       Entity : 46
[047h 0071   1]                     Instance : 47

[048h 0072   1]                Subtable Type : 02 [ASF Remote Control]
[049h 0073   1]                     Reserved : 00
[04Ah 0074   2]                       Length : 000C
[04Ch 0076   1]                Control Count : 01
[04Dh 0077   1]          Control Data Length : 4D
[04Eh 0078   2]                     Reserved : 0000

[050h 0080   1]                     Function : 50
[051h 0081   1]                      Address : 51
[052h 0082   1]                      Command : 52
[053h 0083   1]                        Value : 53

[054h 0084   1]                Subtable Type : 03 [ASF RMCP Boot Options]
[055h 0085   1]                     Reserved : 00
[056h 0086   2]                       Length : 0017
[058h 0088   7]                 Capabilities : 58 69 7A 8B 9C AD BE
[05Fh 0095   1]              Completion Code : 5F
[060h 0096   4]                Enterprise ID : 93827160
[064h 0100   1]                      Command : 64
[065h 0101   2]                    Parameter : 7665
[067h 0103   2]                 Boot Options : 7867
[069h 0105   2]               Oem Parameters : 7A69

[06Bh 0107   1]                Subtable Type : 84 [ASF Address]
[06Ch 0108   1]                     Reserved : 00
[06Dh 0109   2]                       Length : 0006
[06Fh 0111   1]                Eprom Address : 6F
[070h 0112   1]                 Device Count : 00

[071h 0113   1]                Subtable Type : 80 [ASF Information]
[072h 0114   1]                     Reserved : 00
[073h 0115   2]                       Length : 0010
[075h 0117   1]          Minimum Reset Value : 75
[076h 0118   1]     Minimum Polling Interval : 76
[077h 0119   2]                    System ID : 8877
[079h 0121   4]              Manufacturer ID : AC9B8A79
[07Dh 0125   1]                        Flags : 7D
[07Eh 0126   3]                     Reserved : 000000

[081h 0129   1]                Subtable Type : 81 [ASF Alerts]
[082h 0130   1]                     Reserved : 00
[083h 0131   2]                       Length : 0014
[085h 0133   1]                   AssertMask : 85
[086h 0134   1]                 DeassertMask : 86
[087h 0135   1]                  Alert Count : 01
[088h 0136   1]            Alert Data Length : 88

[089h 0137   1]                      Address : 89
[08Ah 0138   1]                      Command : 8A
[08Bh 0139   1]                         Mask : 8B
[08Ch 0140   1]                        Value : 8C
[08Dh 0141   1]                   SensorType : 8D
[08Eh 0142   1]                         Type : 8E
[08Fh 0143   1]                       Offset : 8F
[090h 0144   1]                   SourceType : 90
[091h 0145   1]                     Severity : 91
[092h 0146   1]                 SensorNumber : 92
[093h 0147   1]                       Entity : 93
[094h 0148   1]                     Instance : 94

[095h 0149   1]                Subtable Type : 82 [ASF Remote Control]
[096h 0150   1]                     Reserved : 00
[097h 0151   2]                       Length : 000C
[099h 0153   1]                Control Count : 01
[09Ah 0154   1]          Control Data Length : 9A
[09Bh 0155   2]                     Reserved : 0000

[09Dh 0157   1]                     Function : 9D
[09Eh 0158   1]                      Address : 9E
[09Fh 0159   1]                      Command : 9F
[0A0h 0160   1]                        Value : A0

[0A1h 0161   1]                Subtable Type : 83 [ASF RMCP Boot Options]
[0A2h 0162   1]                     Reserved : 00
[0A3h 0163   2]                       Length : 0017
[0A5h 0165   7]                 Capabilities : A5 B6 C7 D8 E9 FA 0B
[0ACh 0172   1]              Completion Code : AC
[0ADh 0173   4]                Enterprise ID : E0CFBEAD
[0B1h 0177   1]                      Command : B1
[0B2h 0178   2]                    Parameter : C3B2
[0B4h 0180   2]                 Boot Options : C5B4
[0B6h 0182   2]               Oem Parameters : C7B6

[0B8h 0184   1]                Subtable Type : 04 [ASF Address]
[0B9h 0185   1]                     Reserved : 00
[0BAh 0186   2]                       Length : 0006
[0BCh 0188   1]                Eprom Address : BC
[0BDh 0189   1]                 Device Count : 00
