// Title: An External in an If on table level
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    If (1)
    {
        External (EXT0, IntObj)
        Name (VAL0, 1)
    }
}
