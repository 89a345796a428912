// Title: names with root and parent prefixes stay as written in an SSDT
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB)
    {
        Device (PCI0)
        {
            Name (_ADR, Zero)
            Name (VAL0, 1)
            Device (DEV0)
            {
                Name (_ADR, One)
                Name (VAL1, 2)
                Method (READ)
                {
                    Local0 = \_SB.PCI0.VAL0
                    Local0 += ^VAL1
                    Local0 += ^^VAL0
                    Local0 += VAL0
                    Return (Local0)
                }
            }
        }
    }
}
