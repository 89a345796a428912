// Title: LoadTable with an OEM ID of seven characters
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (LoadTable ("OEM1", "ACPIKIT", "CASE", "", "", 0))
    }
}
