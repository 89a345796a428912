// Title: references in the root scope keep their root prefix
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB) { Device (PCI0) { Name (_ADR, Zero) Name (VAL0, 1) } }
    Name (LIST, Package () { \_SB.PCI0.VAL0, \_SB.PCI0, \_SB })
    OperationRegion (REG0, SystemIO, \_SB.PCI0.VAL0, 1)
}
