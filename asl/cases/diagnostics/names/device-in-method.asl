// Title: A Device in a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Device (DEV0)
        {
            Name (VAL0, 1)
        }
    }
}
