// Title: Name of a call
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1) { Return (1) }
    Name (VAL1, TST1 ())
}
