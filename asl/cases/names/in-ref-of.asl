// Title: RefOf, CondRefOf, ObjectType, SizeOf; a DSDT is optimised
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
                Method (TEST) { Local0 = RefOf (\_SB.PCI0.VAL0) Local1 = CondRefOf (\_SB.PCI0.VAL0) Local2 = ObjectType (\_SB.PCI0.VAL0) Return (DerefOf (Local0) + Local1 + Local2) }
            }
        }
    }
}
