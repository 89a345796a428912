// Title: Scope on an external device
// Also: -oa
// Also: -on
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (\_SB.PCI0, DeviceObj)
    External (\_SB.PCI0.LPC0, DeviceObj)
    Scope (\_SB.PCI0) { Device (DEV0) { Name (_ADR, 0) } }
    Scope (\_SB.PCI0.LPC0) { Name (VAL0, 1) }
}
