// Title: A name declared again through a Scope
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { Name (VAL0, 1) }
    Scope (DEV0)
    {
        Name (VAL0, 2)
    }
}
