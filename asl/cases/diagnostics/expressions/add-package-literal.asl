// Title: Addition of a package in place
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Return (Arg0 + Package () { 1 })
    }
}
