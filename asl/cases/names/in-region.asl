// Title: OperationRegion and Field; a DSDT is optimised
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
                OperationRegion (\_SB.PCI0.DEV0.REG0, SystemIO, 0x10, 4)
                Field (\_SB.PCI0.DEV0.REG0, ByteAcc) { FLD0, 8 }
                Field (^DEV0.REG0, ByteAcc) { FLD1, 8 }
            }
        }
    }
}
