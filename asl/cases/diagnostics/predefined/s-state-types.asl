// Title: _S5 of strings
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (_S5, Package () { "a", "b", "c", "d" })
}
