// Title: names of descriptors stand for offsets of their fields
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (\_SB.DEV0)
    {
        Name (_HID, EisaId ("PNP0C02"))
        Name (RES0, ResourceTemplate ()
        {
            IO (Decode16, 0, 0, 0x01, 0x08, IO00)
            Memory32Fixed (ReadWrite, 0, 0x1000, MEM0)
            DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, Cacheable, ReadWrite, 0, 0, 0, 0, 0, ,, MEM1, AddressRangeMemory, TypeStatic)
            QWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, Cacheable, ReadWrite, 0, 0, 0, 0, 0, ,, MEM2)
            Interrupt (ResourceConsumer, Level, ActiveHigh, Shared, ,, INT0) { 9 }
            IRQ (Level, ActiveLow, Shared, IRQ0) { 5 }
        })
        Method (_CRS, 0, Serialized)
        {
            CreateWordField (RES0, \_SB.DEV0.IO00._MIN, MIN0)
            CreateWordField (RES0, \_SB.DEV0.IO00._MAX, MAX0)
            CreateDWordField (RES0, \_SB.DEV0.MEM0._BAS, BAS0)
            CreateDWordField (RES0, \_SB.DEV0.MEM1._MIN, MIN1)
            CreateDWordField (RES0, \_SB.DEV0.MEM1._LEN, LEN1)
            CreateQWordField (RES0, \_SB.DEV0.MEM2._MAX, MAX2)
            CreateDWordField (RES0, \_SB.DEV0.INT0._INT, INTV)
            CreateBitField (RES0, \_SB.DEV0.MEM1._RW, RWB1)
            CreateBitField (RES0, \_SB.DEV0.INT0._HE, HEB0)
            CreateField (RES0, \_SB.DEV0.MEM1._MEM, 2, MEMB)
            MIN0 = 0x0100
            Return (RES0)
        }
    }
}
