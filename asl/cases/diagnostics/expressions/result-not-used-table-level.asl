// Title: The result of an operator on table level is not used
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Add (VAL0, 1)
}
