// Title: An expression in a package
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Return (Package () { Arg0 + 1 })
    }
}
