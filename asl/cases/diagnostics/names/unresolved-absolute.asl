// Title: An absolute path that does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (\_SB.PCI0.NOPE)
    }
}
