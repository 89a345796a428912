// Title: Declarations by path; a DSDT is optimised
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
                Name (\_SB.PCI0.DEV0.NEW0, 1)
                Name (^NEW1, 2)
                Method (\_SB.NEW2) { }
                Device (^^NEW3) { Name (_ADR, 5) }
            }
        }
    }
}
