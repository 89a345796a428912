// The SSDT of the PVH CPU hotplug design, Draft C: the objects, operators and order of its sample, for two vCPUs.
// The generator writes this text for any number of vCPUs; as it stands it compiles to the sample of the document, so
// it is template and golden at once. See src/firmware/README.md for the marks.
DefinitionBlock ("SSDT.aml", "SSDT", 5, "Xen", "HVM", 0)
{
    Device (\_SB.XEN0)
    {
        Name (_HID, "ACPI0004")
    }
    Scope (\_SB.XEN0)
    {
        OperationRegion (XEN, SystemMemory, 0x7F000000 /*={blockAddress}*/, 41 /*={blockLength}*/)
        Field (XEN, ByteAcc, NoLock, Preserve)
        {
            PRS,  2 /*={vcpus}*/,
            NCPU, 16,
            MSUA, 32,
            MAPA, 32,
        }
        OperationRegion (MSUM, SystemMemory, \_SB.XEN0.MSUA, 1)
        Field (MSUM, ByteAcc, NoLock, Preserve)
        {
            MSU, 8
        }
        Method (PMAT, 2)
        {
            If (LLess (Arg0, NCPU))
            {
                Return (ToBuffer (Arg1))
            }
            Return (Buffer () { 0, 8, 0xFF, 0xFF, 0, 0, 0, 0 })
        }
//{ processors
//+ boot
        Processor (VP00 /*={name}*/, 0 /*={processorId}*/, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 1 /*={uid}*/)
            OperationRegion (MATR, SystemMemory, Add (\_SB.XEN0.MAPA, 0 /*={entryOffset}*/), 8)
            Field (MATR, ByteAcc, NoLock, Preserve)
            {
                MAT, 64
            }
            Field (MATR, ByteAcc, NoLock, Preserve)
            {
                Offset (4),
                FLG, 1
            }
            Method (_MAT, 0)
            {
                Return (ToBuffer (MAT))
            }
            Method (_STA)
            {
                If (FLG)
                {
                    Return (0xF)
                }
                Return (0x0)
            }
            Method (_EJ0, 1, NotSerialized)
            {
                Sleep (0xC8)
            }
        }
//+ other
        Processor (VP01 /*={name}*/, 1 /*={processorId}*/, 0x0000B010, 0x06)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 2 /*={uid}*/)
            OperationRegion (MATR, SystemMemory, Add (\_SB.XEN0.MAPA, 8 /*={entryOffset}*/), 8)
            Field (MATR, ByteAcc, NoLock, Preserve)
            {
                MAT, 64
            }
            Field (MATR, ByteAcc, NoLock, Preserve)
            {
                Offset (4),
                FLG, 1
            }
            Method (_MAT, 0)
            {
                Return (PMAT (1 /*={index}*/, MAT))
            }
            Method (_STA)
            {
                If (LLess (1 /*={index}*/, \_SB.XEN0.NCPU))
                {
                    If (FLG)
                    {
                        Return (0xF)
                    }
                }
                Return (0x0)
            }
            Method (_EJ0, 1, NotSerialized)
            {
                Sleep (0xC8)
            }
        }
//}
        Method (PRSC, 0)
        {
            Store (ToBuffer (PRS), Local0)
//{ scan
//+ first-of-byte
            Store (DerefOf (Index (Local0, 0 /*={byteIndex}*/)), Local1)
            And (Local1, 1, Local2)
            If (LNotEqual (Local2, \_SB.XEN0.VP00.FLG /*=\_SB.XEN0.{name}.FLG*/))
            {
                Store (Local2, \_SB.XEN0.VP00.FLG /*=\_SB.XEN0.{name}.FLG*/)
                If (LEqual (Local2, 1))
                {
                    Notify (VP00 /*={name}*/, 1)
                    Subtract (\_SB.XEN0.MSU, 1, \_SB.XEN0.MSU)
                }
                Else
                {
                    Notify (VP00 /*={name}*/, 3)
                    Add (\_SB.XEN0.MSU, 1, \_SB.XEN0.MSU)
                }
            }
//+ next-bit
            ShiftRight (Local1, 1, Local1)
            And (Local1, 1, Local2)
            If (LNotEqual (Local2, \_SB.XEN0.VP01.FLG /*=\_SB.XEN0.{name}.FLG*/))
            {
                Store (Local2, \_SB.XEN0.VP01.FLG /*=\_SB.XEN0.{name}.FLG*/)
                If (LEqual (Local2, 1))
                {
                    Notify (VP01 /*={name}*/, 1)
                    Subtract (\_SB.XEN0.MSU, 1, \_SB.XEN0.MSU)
                }
                Else
                {
                    Notify (VP01 /*={name}*/, 3)
                    Add (\_SB.XEN0.MSU, 1, \_SB.XEN0.MSU)
                }
            }
//}
            Return (One)
        }
    }
    Device (\_SB.XEN0.GPE0)
    {
        Name (_HID, "ACPI0006")
        Name (_UID, "XENGPE0")
        Name (_CRS, ResourceTemplate ()
        {
            Memory32Fixed (ReadWrite, 0x7F001000 /*={gpeAddress}*/, 0x4)
        })
        Method (_E02)
        {
            \_SB.XEN0.PRSC ()
        }
    }
}
