// Title: The root as a scope and as a reference
// Also: -on
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\) { Name (VAL0, 1) Device (DEV0) { Name (_ADR, 0) } }
    Scope (\DEV0) { Method (TEST) { Return (\VAL0) } }
}
