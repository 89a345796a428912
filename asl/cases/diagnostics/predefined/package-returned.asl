// Title: A method returns a package of the wrong shape
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Method (_PRW)
        {
            Return (Package () { 1 })
        }
    }
}
