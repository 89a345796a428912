// Title: An event as a name
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_GPE)
    {
        Name (_L02, 0)
    }
}
