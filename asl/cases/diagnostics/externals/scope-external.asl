// Title: A Scope of an external integer
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, IntObj)
    Scope (EXT0)
    {
    }
}
