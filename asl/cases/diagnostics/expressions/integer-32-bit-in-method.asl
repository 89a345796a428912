// Title: A 64-bit integer in a method of a table of revision 1
DefinitionBlock ("", "SSDT", 1, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Return (Arg0 & 0xFFFFFFFF00000000)
    }
}
