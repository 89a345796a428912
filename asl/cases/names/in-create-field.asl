// Title: CreateXField; a DSDT is optimised
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
                Name (BUF0, Buffer (8) { })
                CreateByteField (\_SB.PCI0.DEV0.BUF0, 0, \_SB.PCI0.DEV0.FLD0)
                CreateField (BUF0, 8, 8, ^FLD1)
            }
        }
    }
}
