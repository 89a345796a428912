// Title: The last segment of a path does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { Name (VAL0, 1) }
    Method (TST1)
    {
        Return (DEV0.NOPE)
    }
}
