// Title: A method that is to return an integer returns a package
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 0, NotSerialized, 0, IntObj)
    {
        Return (Package () { 1 })
    }
}
