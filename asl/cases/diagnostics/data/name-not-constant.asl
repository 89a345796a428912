// Title: Name of an expression that is not constant
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Name (VAL1, Add (VAL0, 1))
}
