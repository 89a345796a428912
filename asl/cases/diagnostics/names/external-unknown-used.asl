// Title: An External of unknown type is used as a value
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (VAL0)
    Method (TST1)
    {
        Return (VAL0)
    }
}
