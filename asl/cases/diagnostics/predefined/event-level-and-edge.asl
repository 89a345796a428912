// Title: A level and an edge event of one number
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_GPE)
    {
        Method (_L01) { }
        Method (_E01) { }
    }
}
