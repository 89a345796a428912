// Title: A package of a variable size
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Local0 = Package (Arg0) { 1 }
        Return (Local0)
    }
}
