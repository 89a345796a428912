// Title: PCI_Config regions of a host bridge, of devices on its bus, behind a bridge and behind two
DefinitionBlock ("", "DSDT", 2, "ACPKIT", "PCICFG", 1)
{
    Device (\_SB.PCI0)
    {
        Name (_HID, EisaId ("PNP0A08"))
        Name (_CID, EisaId ("PNP0A03"))
        Name (_SEG, 1)
        Method (_BBN) { Return (0x20) }
        OperationRegion (HOST, PCI_Config, 0, 0x40)
        Field (HOST, WordAcc, NoLock, Preserve) { HVEN, 16 }

        Device (LPC0)
        {
            Name (_ADR, 0x001F0002)
            OperationRegion (CFG0, PCI_Config, 0x40, 0x40)
            Field (CFG0, ByteAcc, NoLock, Preserve) { REG0, 8 }
            // A device without address stands for its parent.
            Device (PIC0)
            {
                Name (_HID, EisaId ("PNP0000"))
                OperationRegion (CFG1, PCI_Config, 0x50, 0x10)
                Field (CFG1, ByteAcc, NoLock, Preserve) { REG1, 8 }
            }
        }

        Device (RP00)
        {
            Name (_ADR, 0x001C0000)
            Device (SW00)
            {
                Method (_ADR) { Return (0x00010000) }
                Device (NIC0)
                {
                    Name (_ADR, 3)
                    OperationRegion (CFG2, PCI_Config, 0, 0x100)
                    Field (CFG2, DWordAcc, NoLock, Preserve) { REG2, 32 }
                }
            }
        }
    }
    Method (\WRIT)
    {
        \_SB.PCI0.HVEN = 0x8086
        \_SB.PCI0.LPC0.REG0 = 0x11
        \_SB.PCI0.LPC0.PIC0.REG1 = 0x22
        \_SB.PCI0.RP00.SW00.NIC0.REG2 = 0x33445566
    }
}
