// Title: names of other tables are shortened like own ones
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (\_SB.PCI0.VAL0, IntObj)
    External (\_SB.PCI0.BUS0.VAL1, IntObj)
    External (\CALL, MethodObj)
    Scope (\_SB)
    {
        Device (DEV0)
        {
            Name (_ADR, Zero)
            Method (READ) { CALL (1) Return (\_SB.PCI0.VAL0 + \_SB.PCI0.BUS0.VAL1 + \CALL (2)) }
        }
        Name (LIST, Package () { \_SB.PCI0.VAL0 })
    }
}
