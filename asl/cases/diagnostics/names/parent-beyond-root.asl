// Title: More parent prefixes than there are parents
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Method (TST1)
        {
            Return (^^^^VAL0)
        }
    }
}
