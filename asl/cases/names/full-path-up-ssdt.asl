// Title: A full path of an object further out; an SSDT keeps names
// Also: -on
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
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
                Method (TEST) { Return (\_SB.PCI0.VAL0 + \_SB.TOPV) }
            }
        }
    }
}
