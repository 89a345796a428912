// Title: Scopes every system has
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB) { Name (VAL0, 0) }
    Scope (_GPE) { Name (VAL1, 1) }
    Scope (\_PR) { Name (VAL2, 2) }
    Scope (\_TZ) { Name (VAL3, 3) }
    Scope (\_SI) { Name (VAL4, 4) }
}
