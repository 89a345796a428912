// Title: a DSDT refers by parent prefixes where a nearer object hides the other
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0)
    Scope (\_SB)
    {
        Device (PCI0)
        {
            Name (_ADR, Zero)
            Name (VAL0, 1)
            Device (DEV0)
            {
                Name (_ADR, One)
                Name (VAL0, 2)
                Method (READ) { Return (\_SB.PCI0.VAL0 + \_SB.PCI0.DEV0.VAL0 + \VAL0 + ^VAL0) }
            }
            Device (DEV1)
            {
                Name (_ADR, 2)
                Method (READ) { Return (\_SB.PCI0.DEV0.VAL0) }
            }
        }
    }
    Method (READ) { Return (\_SB.PCI0.DEV0.VAL0 + \VAL0) }
}
