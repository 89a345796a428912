// Processor hotplug whose AML keeps the MADT up to date by itself, in the way of Xen's guests: a bitmap on ports,
// acpi_info in memory tells where checksum and entries of the MADT are.
// 16 processors are declared; the scan looks at all of them, however many the MADT has.
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "MADTBITS", 0x00000001)
{
    Scope (\_SB)
    {
        OperationRegion (INFO, SystemMemory, 0xFC000000, 0x28)
        Field (INFO, ByteAcc, NoLock, Preserve)
        {
            Offset (0x02),
            NCPU, 16,
            Offset (0x0C),
            MSUA, 32,
            MAPA, 32
        }
        OperationRegion (MSUM, SystemMemory, MSUA, One)
        Field (MSUM, ByteAcc, NoLock, Preserve)
        {
            MSU, 8
        }
        Device (PCI0)
        {
            Name (_HID, EisaId ("PNP0A03"))
            Name (_UID, Zero)
        }
        OperationRegion (PRST, SystemIO, 0xAF00, 0x10)
        Field (PRST, ByteAcc, NoLock, Preserve)
        {
            PRS, 16
        }
        Processor (PR00, 0x00, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x00)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x00), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (FLG) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR01, 0x01, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x01)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x08), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x01 < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR02, 0x02, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x02)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x10), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x02 < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR03, 0x03, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x03)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x18), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x03 < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR04, 0x04, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x04)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x20), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x04 < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR05, 0x05, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x05)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x28), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x05 < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR06, 0x06, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x06)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x30), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x06 < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR07, 0x07, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x07)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x38), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x07 < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR08, 0x08, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x08)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x40), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x08 < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR09, 0x09, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x09)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x48), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x09 < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR0A, 0x0A, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x0A)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x50), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x0A < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR0B, 0x0B, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x0B)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x58), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x0B < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR0C, 0x0C, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x0C)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x60), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x0C < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR0D, 0x0D, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x0D)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x68), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x0D < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR0E, 0x0E, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x0E)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x70), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x0E < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Processor (PR0F, 0x0F, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x0F)
            OperationRegion (MATR, SystemMemory, (MAPA + 0x78), 0x08)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (0x04), FLG, 1 }
            Method (_MAT, 0, NotSerialized) { Return (ToBuffer (MAT)) }
            Method (_STA, 0, NotSerialized) { If (((0x0F < NCPU) && FLG)) { Return (0x0F) } Return (Zero) }
            Method (_EJ0, 1, NotSerialized) { Sleep (0xC8) }
        }
        Method (PRSC, 0, Serialized)
        {
            Local0 = ToBuffer (PRS)
            Local1 = DerefOf (Local0 [0x00])
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR00.FLG))
            {
                \_SB.PR00.FLG = Local2
                If ((Local2 == One)) { Notify (PR00, One) MSU -= One }
                Else { Notify (PR00, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR01.FLG))
            {
                \_SB.PR01.FLG = Local2
                If ((Local2 == One)) { Notify (PR01, One) MSU -= One }
                Else { Notify (PR01, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR02.FLG))
            {
                \_SB.PR02.FLG = Local2
                If ((Local2 == One)) { Notify (PR02, One) MSU -= One }
                Else { Notify (PR02, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR03.FLG))
            {
                \_SB.PR03.FLG = Local2
                If ((Local2 == One)) { Notify (PR03, One) MSU -= One }
                Else { Notify (PR03, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR04.FLG))
            {
                \_SB.PR04.FLG = Local2
                If ((Local2 == One)) { Notify (PR04, One) MSU -= One }
                Else { Notify (PR04, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR05.FLG))
            {
                \_SB.PR05.FLG = Local2
                If ((Local2 == One)) { Notify (PR05, One) MSU -= One }
                Else { Notify (PR05, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR06.FLG))
            {
                \_SB.PR06.FLG = Local2
                If ((Local2 == One)) { Notify (PR06, One) MSU -= One }
                Else { Notify (PR06, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR07.FLG))
            {
                \_SB.PR07.FLG = Local2
                If ((Local2 == One)) { Notify (PR07, One) MSU -= One }
                Else { Notify (PR07, 0x03) MSU += One }
            }
            Local1 = DerefOf (Local0 [0x01])
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR08.FLG))
            {
                \_SB.PR08.FLG = Local2
                If ((Local2 == One)) { Notify (PR08, One) MSU -= One }
                Else { Notify (PR08, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR09.FLG))
            {
                \_SB.PR09.FLG = Local2
                If ((Local2 == One)) { Notify (PR09, One) MSU -= One }
                Else { Notify (PR09, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR0A.FLG))
            {
                \_SB.PR0A.FLG = Local2
                If ((Local2 == One)) { Notify (PR0A, One) MSU -= One }
                Else { Notify (PR0A, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR0B.FLG))
            {
                \_SB.PR0B.FLG = Local2
                If ((Local2 == One)) { Notify (PR0B, One) MSU -= One }
                Else { Notify (PR0B, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR0C.FLG))
            {
                \_SB.PR0C.FLG = Local2
                If ((Local2 == One)) { Notify (PR0C, One) MSU -= One }
                Else { Notify (PR0C, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR0D.FLG))
            {
                \_SB.PR0D.FLG = Local2
                If ((Local2 == One)) { Notify (PR0D, One) MSU -= One }
                Else { Notify (PR0D, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR0E.FLG))
            {
                \_SB.PR0E.FLG = Local2
                If ((Local2 == One)) { Notify (PR0E, One) MSU -= One }
                Else { Notify (PR0E, 0x03) MSU += One }
            }
            Local1 >>= One
            Local2 = (Local1 & One)
            If ((Local2 != \_SB.PR0F.FLG))
            {
                \_SB.PR0F.FLG = Local2
                If ((Local2 == One)) { Notify (PR0F, One) MSU -= One }
                Else { Notify (PR0F, 0x03) MSU += One }
            }
        }
    }
    Method (\_GPE._E02, 0, NotSerialized) { \_SB.PRSC () }
}
