// Title: Two statements behind Return
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (1)
        Noop
        Noop
    }
}
