[000h 0000   4]                    Signature : "MCHI"
[004h 0004   4]                 Table Length : 00000045
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 3D
[00Ah 0010   6]                       Oem ID : "ACPIKT"
[010h 0016   8]                 Oem Table ID : "ACPIKIT "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "AKIT"
[020h 0032   4]        Asl Compiler Revision : 00000001
[024h 0036   1]               Interface Type : 24
[025h 0037   1]                     Protocol : 25
[026h 0038   8]                Protocol Data : 9D8C7B6A59483726
[02Eh 0046   1]               Interrupt Type : 03
[02Fh 0047   1]                          Gpe : 2F
[030h 0048   1]              Pci Device Flag : 01
[031h 0049   4]             Global Interrupt : 64534231

[035h 0053   0]             Control Register : [Generic Address Structure]
[035h 0053   1]                     Space ID : 7F [FFixedHW]
[036h 0054   1]                    Bit Width : 36
[037h 0055   1]                   Bit Offset : 37
[038h 0056   1]         Encoded Access Width : 04 [QWord]
[039h 0057   8]                      Address : B09F8E7D6C5B4A39
[041h 0065   1]                  Pci Segment : 41
[042h 0066   1]                      Pci Bus : 42
[043h 0067   1]                   Pci Device : 43
[044h 0068   1]                 Pci Function : 44
