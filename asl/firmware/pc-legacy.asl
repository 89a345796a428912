// The DSDT of a PC whose device model shows the present processors as a bitmap on ports, in the manner of Xen HVM
// guests and of QEMU's first CPU hotplug interface.
// The generator writes this text for any number of processors; see src/firmware/README.md for the marks.
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "PCLEGACY", 0x00000001)
{
    Scope (\_SB)
    {
        OperationRegion (PRST, SystemIO, 0xAF00 /*={bitmapPort}*/, 0x20)
        Field (PRST, ByteAcc, NoLock, Preserve)
        {
            PRS, 2 /*={processorCount}*/
        }
        // One byte for each processor: present when last looked at.
        Name (CPON, Buffer ()
        {
            0x01, 0x00 /*=={present}*/
        })
        Method (CSTA, 1, NotSerialized)
        {
            If (DerefOf (Index (CPON, Arg0)))
            {
                Return (0x0F)
            }
            Return (Zero)
        }
        // Arg0: UID and bit of the processor, Arg1: its APIC ID
        Method (CMAT, 2, Serialized)
        {
            Store (Buffer () { 0x00, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00 }, Local0)
            Store (Arg0, Index (Local0, 0x02))
            Store (Arg1, Index (Local0, 0x03))
            If (CSTA (Arg0))
            {
                Store (One, Index (Local0, 0x04))
            }
            Return (Local0)
        }
        Name (OSTE, Zero)
        Name (OSTS, Zero)
//{ processors
//+ boot
        Processor (PR00 /*={name}*/, 0x00 /*={index}*/, 0x00000000, 0x00)
        {
            Method (_STA, 0, NotSerialized)
            {
                Return (CSTA (0x00 /*={index}*/))
            }
            Method (_MAT, 0, NotSerialized)
            {
                Return (CMAT (0x00 /*={index}*/, 0x00 /*={apicId}*/))
            }
            Method (_OST, 3, Serialized)
            {
                Store (Arg0, OSTE)
                Store (Arg1, OSTS)
            }
        }
//+ other
        Processor (PR01 /*={name}*/, 0x01 /*={index}*/, 0x00000000, 0x00)
        {
            Method (_STA, 0, NotSerialized)
            {
                Return (CSTA (0x01 /*={index}*/))
            }
            Method (_MAT, 0, NotSerialized)
            {
                Return (CMAT (0x01 /*={index}*/, 0x01 /*={apicId}*/))
            }
            // The device model of this interface never takes a processor back: give the last accesses time to end.
            Method (_EJ0, 1, NotSerialized)
            {
                Sleep (0xC8)
            }
            Method (_OST, 3, Serialized)
            {
                Store (Arg0, OSTE)
                Store (Arg1, OSTS)
            }
        }
//}
        Method (PRSC, 0, Serialized)
        {
            Store (ToBuffer (PRS), Local0)
//{ scan
//+ first-of-byte
            Store (DerefOf (Index (Local0, 0x00 /*={byteIndex}*/)), Local1)
            And (Local1, One, Local2)
            If (LNotEqual (Local2, DerefOf (Index (CPON, 0x00 /*={index}*/))))
            {
                Store (Local2, Index (CPON, 0x00 /*={index}*/))
                If (Local2)
                {
                    Notify (PR00 /*={name}*/, 0x01)
                }
                Else
                {
                    Notify (PR00 /*={name}*/, 0x03)
                }
            }
//+ next-bit
            ShiftRight (Local1, One, Local1)
            And (Local1, One, Local2)
            If (LNotEqual (Local2, DerefOf (Index (CPON, 0x01 /*={index}*/))))
            {
                Store (Local2, Index (CPON, 0x01 /*={index}*/))
                If (Local2)
                {
                    Notify (PR01 /*={name}*/, 0x01)
                }
                Else
                {
                    Notify (PR01 /*={name}*/, 0x03)
                }
            }
//}
        }
    }
    Scope (\_GPE)
    {
        Method (_E02, 0, NotSerialized)
        {
            \_SB.PRSC ()
        }
    }
    Name (\_S3, Package (0x04)
    {
        One,
        One,
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
    // The device model forgets its events when it wakes up, not the bitmap.
    Method (\_WAK, 1, Serialized)
    {
        \_SB.PRSC ()
        Return (Package (0x02)
        {
            Zero,
            Zero
        })
    }
}
