// Title: A path that is no longer than what a search needs is kept
// Also: -on
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB)
    {
        Name (AAAA, 1)
        Device (DEV0)
        {
            Name (_ADR, 0)
            Name (AAAA, 2)
            Device (DEV1) { Name (_ADR, 0) Method (TEST) { Return (\_SB.AAAA + ^^AAAA + ^^^AAAA) } }
        }
    }
    Name (BBBB, 1)
    Method (TEST) { Return (\BBBB + BBBB) }
}
