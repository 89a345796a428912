// Title: A Local in a package
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Local0 = 1
        Local1 = Package () { Local0 }
        Return (Local1)
    }
}
