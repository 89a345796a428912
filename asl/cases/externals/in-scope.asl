// Title: External inside a Device: relative names
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB)
    {
        External (PCI0.VAL0, IntObj)
        External (^VAL1, IntObj)
        External (VAL2, IntObj)
        Device (DEV0) { Name (_ADR, 0) Method (TEST) { Return (\_SB.PCI0.VAL0 + \VAL1 + VAL2) } }
    }
}
