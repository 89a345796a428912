// Title: The same External twice
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, IntObj)
    External (EXT0, IntObj)
    Method (TST1) { Return (EXT0) }
}
