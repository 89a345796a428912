// Title: External names are written from the root
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (\_SB.PCI0, DeviceObj)
    Scope (\_SB.PCI0)
    {
        External (VAL0, IntObj)
        External (^VAL1, IntObj)
        Device (DEV0)
        {
            Name (_ADR, Zero)
            Method (READ) { External (VAL2, IntObj) Return (VAL0 + VAL1 + VAL2) }
        }
    }
}
