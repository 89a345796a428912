// Title: Statements outside of methods
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0)
    If (VAL0 == 0) { VAL0 = 1 Name (VAL1, 5) }
    Else { VAL0 = 2 }
    While (VAL0 < 5) { VAL0++ }
    Debug = VAL0
    CreateByteField (Buffer (4) { }, 0, FLD0)
}
