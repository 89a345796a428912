// Title: A path through a parent that does not have the object
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Method (TST1)
        {
            Return (^NOPE)
        }
    }
}
