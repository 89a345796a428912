// Title: LoadTable with a signature of five characters
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (LoadTable ("OEM12", "ACPIKT", "CASE", "", "", 0))
    }
}
