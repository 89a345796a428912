// Title: _S5 with one integer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (_S5, Package () { 5 })
}
