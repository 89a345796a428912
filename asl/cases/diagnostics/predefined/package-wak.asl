// Title: _WAK returns a package with a string
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (_WAK, 1)
    {
        Return (Package () { "a", 1 })
    }
}
