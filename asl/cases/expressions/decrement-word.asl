// Title: Decrement and --
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        Decrement (Arg0)
        Arg0--
        Local0 = Decrement (Arg0)
        Local1 = Arg0--
        Return (Local0-- - Local1)
    }
}
