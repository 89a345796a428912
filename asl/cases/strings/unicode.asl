// Title: Unicode makes a buffer of 16-bit characters
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (U0, Unicode ("abc"))
    Name (U1, Unicode (""))
}
