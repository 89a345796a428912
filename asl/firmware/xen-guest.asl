// The DSDT of a Xen guest whose tables its toolstack makes: processors that look at the MADT in memory, found through a
// block of addresses. HVM guests have a bitmap of wanted processors besides, and an event that scans it; PVH guests hear
// of their CPUs through the store. The generator writes this text for any number of vCPUs; see src/firmware/README.md.
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "XENGUEST", 0x00000001)
{
    Scope (\_SB)
    {
        OperationRegion (BIOS, SystemMemory, 0xFC000000 /*={infoAddress}*/, 0x28)
        Field (BIOS, ByteAcc, NoLock, Preserve)
        {
            UAR1, 1,
            UAR2, 1,
            LTP1, 1,
            HPET, 1,
            Offset (0x02),
            NCPU, 16,
            PMIN, 32,
            PLEN, 32,
            MSUA, 32,
            MAPA, 32
        }
        OperationRegion (MSUM, SystemMemory, MSUA, 0x01)
        Field (MSUM, ByteAcc, NoLock, Preserve)
        {
            MSU, 8
        }
//{ processors
//+ vcpu
        Processor (PR00 /*={name}*/, 0x00 /*={index}*/, 0x00000000, 0x00)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x00 /*={index}*/)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x00 /*={entryOffset}*/), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve)
            {
                MAT, 64
            }
            Field (MATR, ByteAcc, NoLock, Preserve)
            {
                Offset (0x04),
                FLG, 1
            }
            Method (_MAT, 0, NotSerialized)
            {
                Return (ToBuffer (MAT))
            }
            Method (_STA, 0, NotSerialized)
            {
                If (FLG)
                {
                    Return (0x0F)
                }
                Return (Zero)
            }
        }
//}
//{ scan
//+ bitmap
        // The device model's bus: guests without a device model have none.
        Device (PCI0)
        {
            Name (_HID, EisaId ("PNP0A03"))
            Name (_UID, Zero)
        }
        OperationRegion (PRST, SystemIO, 0xAF00 /*={bitmapPort}*/, 0x10)
        Field (PRST, ByteAcc, NoLock, Preserve)
        {
            PRS, 128
        }
        // Entries and checksum are right before anybody is told. A bit that is cleared asks nobody to leave.
        Method (PRSC, 0, Serialized)
        {
            Local0 = ToBuffer (PRS)
//{ compare
//+ vcpu
            If (((DerefOf (Local0 [0x00 /*={byte}*/]) & 0x01 /*={mask}*/) && !^PR00.FLG /*=!^{name}.FLG*/))
            {
                ^PR00.FLG /*=^{name}.FLG*/ = One
                MSU = (MSU - One)
                Notify (PR00 /*={name}*/, 0x01)
            }
//}
        }
//}
    }
//{ event
//+ gpe0
    Scope (\_GPE)
    {
        Method (_E02, 0, NotSerialized)
        {
            \_SB.PRSC ()
        }
    }
    // As hvmloader offers them, each in a table of its own; it has no method for waking up.
    Name (\_S3, Package (0x04)
    {
        One,
        One,
        Zero,
        Zero
    })
    Name (\_S4, Package (0x04)
    {
        0x06,
        0x06,
        Zero,
        Zero
    })
    Name (\_S5, Package (0x04)
    {
        Zero,
        Zero,
        Zero,
        Zero
    })
//}
}
