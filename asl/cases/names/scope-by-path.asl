// Title: Scope by path; a DSDT is optimised
// Also: -on
// Also: -oa
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB)
    {
        Name (TOPV, 0)
        Device (PCI0)
        {
            Name (_ADR, 0)
            Name (VAL0, 1)
            Device (DEV0)
            {
                Name (_ADR, 1)
                Name (VAL1, 2)
                Scope (\_SB) { Name (NEW0, 1) }
                Scope (\_SB.PCI0) { Name (NEW1, 1) }
                Scope (^^PCI0.DEV0) { Name (NEW2, 1) }
                Scope (\) { Name (NEW3, 1) }
            }
        }
    }
}
