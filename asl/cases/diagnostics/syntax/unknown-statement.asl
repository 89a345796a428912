// Title: A word that is no operator
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Foobar (1)
}
