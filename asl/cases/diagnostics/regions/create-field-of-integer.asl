// Title: A buffer field of an integer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    CreateByteField (VAL0, 0, FLD0)
}
