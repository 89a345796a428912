// Title: A path through an unknown underscore name
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (\_SB._XYZ)
    }
}
