// Title: Old style operators
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        If (LNotEqual (Arg0, 1)) { Return (1) }
        Return (0)
    }
}
