// Title: _S5 as an empty package
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (_S5, Package () { })
}
