// Processor hotplug whose AML keeps the MADT up to date by itself, in the way of Xen's guests: a bitmap on ports,
// acpi_info in memory tells where checksum and entries of the MADT are.
// 8 processors are declared; the scan looks at all of them, however many the MADT has.
// There is no device model behind these tables: nobody owns the ports of the bitmap.
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "MADTPVH", 0x00000001)
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
        OperationRegion (PRST, SystemIO, 0xAF00, 0x10)
        Field (PRST, ByteAcc, NoLock, Preserve)
        {
            PRS, 8
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
        }
    }
    Method (\_GPE._E02, 0, NotSerialized) { \_SB.PRSC () }
}
