// Title: A target sets a Local
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Add (Arg0, 1, Local0)
        Divide (Arg0, 2, Local1, Local2)
        Return (Local0 + Local1)
    }
}
