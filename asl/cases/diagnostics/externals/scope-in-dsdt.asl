// Title: a DSDT opens no Scope on an object of another table
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (\_SB.PCI0, DeviceObj)
    External (\_SB.PCI1)
    External (\_SB.PCI2.VAL0, IntObj)
    External (\_SB.PCI3, DeviceObj)
    Scope (\_SB.PCI0) { Name (VAL0, 1) }
    Scope (\_SB.PCI1) { Name (VAL1, 1) }
    Scope (\_SB.PCI2) { Name (VAL2, 1) }
    Device (\_SB.PCI3.DEV0) { Name (_ADR, 0) }
    Scope (\_SB.PCI3.DEV0) { Name (VAL3, 1) }
}
