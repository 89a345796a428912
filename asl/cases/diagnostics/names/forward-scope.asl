// Title: A Scope before the Device it opens
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (DEV0)
    {
        Name (VAL0, 1)
    }
    Device (DEV0) { }
}
