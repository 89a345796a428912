// Title: a DSDT declares by the relative path
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB)
    {
        Device (\_SB.PCI0)
        {
            Name (_ADR, Zero)
            Device (\_SB.PCI0.DEV0) { Name (_ADR, Zero) }
            Device (\_SB.PCI1) { Name (_ADR, One) }
            Device (\_SB.PCI1.DEV1) { Name (_ADR, Zero) }
            Device (\TOP0) { Name (_ADR, Zero) }
        }
    }
    Device (\_SB.PCI2) { Name (_ADR, 2) }
    Scope (\_SB.PCI0) { Scope (\_SB.PCI2) { Name (VAL0, 1) } Scope (\_SB) { Name (VAL1, 1) } }
}
