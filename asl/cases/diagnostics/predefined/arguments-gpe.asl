// Title: An event method with an argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_GPE)
    {
        Method (_E01, 1) { }
    }
}
