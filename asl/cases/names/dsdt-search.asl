// Title: a DSDT refers by a single segment where a search finds it
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB)
    {
        Device (PCI0)
        {
            Name (_ADR, Zero)
            Name (VAL0, 1)
            Device (DEV0)
            {
                Name (_ADR, One)
                Name (VAL1, 2)
                Method (READ)
                {
                    Local0 = \_SB.PCI0.VAL0
                    Local0 += ^VAL1
                    Local0 += \_SB.PCI0.DEV0.READ ()
                    Notify (\_SB.PCI0, 1)
                    Return (Local0)
                }
                Name (LIST, Package () { \_SB.PCI0.VAL0, ^^PCI0.DEV0, VAL1 })
            }
        }
    }
}
