// Title: A single segment that is found further out; a DSDT is optimised
// Also: -on
// Also: -oa
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
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
                Method (TEST) { Return (VAL0 + TOPV + VAL1) }
            }
        }
    }
}
