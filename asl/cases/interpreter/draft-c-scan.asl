// Title: the processor scan of the PVH hotplug design, Draft C, for two processors
DefinitionBlock ("", "DSDT", 5, "ACPIKT", "CASE", 0x00000001)
{
    Device (\_SB.XEN0) { Name (_HID, "ACPI0004") }
    Scope (\_SB.XEN0)
    {
        OperationRegion (XEN, SystemMemory, 0x10010000, 41)
        Field (XEN, ByteAcc, NoLock, Preserve) { PRS, 2, NCPU, 16, MSUA, 32, MAPA, 32 }
        OperationRegion (MSUM, SystemMemory, MSUA, 1)
        Field (MSUM, ByteAcc, NoLock, Preserve) { MSU, 8 }
        Method (PMAT, 2)
        {
            If (Arg0 < NCPU) { Return (ToBuffer (Arg1)) }
            Return (Buffer () { 0x00, 0x08, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00 })
        }
        Processor (VP00, 0, 0xB010, 6)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 1)
            OperationRegion (MATR, SystemMemory, MAPA, 8)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (4), FLG, 1 }
            Method (_MAT) { Return (ToBuffer (MAT)) }
            Method (_STA) { If (FLG) { Return (0xF) } Return (0) }
            Method (_EJ0, 1) { Sleep (0xC8) }
        }
        Processor (VP01, 1, 0xB010, 6)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 2)
            OperationRegion (MATR, SystemMemory, MAPA + 8, 8)
            Field (MATR, ByteAcc, NoLock, Preserve) { MAT, 64 }
            Field (MATR, ByteAcc, NoLock, Preserve) { Offset (4), FLG, 1 }
            Method (_MAT) { Return (PMAT (1, MAT)) }
            Method (_STA) { If (1 < NCPU) { If (FLG) { Return (0xF) } } Return (0) }
            Method (_EJ0, 1) { Sleep (0xC8) }
        }
        Method (PRSC)
        {
            Local0 = ToBuffer (PRS)
            Local1 = DerefOf (Local0 [0])
            Local2 = Local1 & 1
            If (Local2 != ^VP00.FLG)
            {
                ^VP00.FLG = Local2
                If (Local2 == 1) { Notify (VP00, 1) MSU-- }
                Else { Notify (VP00, 3) MSU++ }
            }
            Local1 >>= 1
            Local2 = Local1 & 1
            If (Local2 != ^VP01.FLG)
            {
                ^VP01.FLG = Local2
                If (Local2 == 1) { Notify (VP01, 1) MSU-- }
                Else { Notify (VP01, 3) MSU++ }
            }
            Return (One)
        }
    }
    Device (\_SB.XEN0.GPE0)
    {
        Name (_HID, "ACPI0006")
        Method (_E02) { \_SB.XEN0.PRSC () }
    }
}
