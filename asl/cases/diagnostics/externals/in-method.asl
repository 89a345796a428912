// Title: An External in a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        External (EXT0, IntObj)
        Return (EXT0)
    }
}
