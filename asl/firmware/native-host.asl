// The DSDT of a physical host whose processor sockets can be filled while it runs. Six 32-bit registers of its
// hot-plug controller say what happened; a level event of GPE0 announces it.
// The generator writes this text for any number of sockets; see src/firmware/README.md for the marks.
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "NATIVE", 0x00000001)
{
    Scope (\_SB)
    {
        Device (PCHC)
        {
            Name (_HID, EisaId ("PNP0A06"))
            Name (_UID, "PCHC")
            Name (_CRS, ResourceTemplate ()
            {
                IO (Decode16, 0x0E00 /*={controllerPort}*/, 0x0E00 /*={controllerPort}*/, 0x01, 0x18)
            })
            OperationRegion (CREG, SystemIO, 0x0E00 /*={controllerPort}*/, 0x18)
            Field (CREG, DWordAcc, NoLock, Preserve)
            {
                SLOT, 32,
                STAT, 32,
                CTRL, 32,
                NEXT, 32,
                OEVT, 32,
                OSTS, 32
            }
            // SLOT selects for the other registers.
            Mutex (SLCK, 0x00)
            Method (CSTA, 1, Serialized)
            {
                Acquire (SLCK, 0xFFFF)
                SLOT = Arg0
                Local0 = (STAT & One)
                Release (SLCK)
                If (Local0)
                {
                    Return (0x0F)
                }
                Return (Zero)
            }
            // Arg1: MADT entry with flags of zero, Arg2: place of the flags in it
            Method (CMAT, 3, Serialized)
            {
                Local0 = Arg1
                If (CSTA (Arg0))
                {
                    Local0 [Arg2] = One
                }
                Return (Local0)
            }
            Method (CEJT, 1, Serialized)
            {
                Acquire (SLCK, 0xFFFF)
                SLOT = Arg0
                CTRL = One
                Release (SLCK)
            }
            Method (COST, 3, Serialized)
            {
                Acquire (SLCK, 0xFFFF)
                SLOT = Arg0
                OEVT = Arg1
                OSTS = Arg2
                Release (SLCK)
            }
            // STAT bit 1: inserted, bit 2: removal asked for; writing a one takes note of it.
            Method (CSCN, 0, Serialized)
            {
                Acquire (SLCK, 0xFFFF)
                Local0 = NEXT
                While ((Local0 != 0xFFFFFFFF))
                {
                    SLOT = Local0
                    Local1 = (STAT & 0x06)
                    If (!Local1)
                    {
                        Break
                    }
                    STAT = Local1
                    If ((Local1 & 0x02))
                    {
                        CTFY (Local0, One)
                    }
                    If ((Local1 & 0x04))
                    {
                        CTFY (Local0, 0x03)
                    }
                    Local0 = NEXT
                }
                Release (SLCK)
            }
            Method (CTFY, 2, NotSerialized)
            {
//{ notified
//+ processor
                If ((Arg0 == 0x00 /*={slot}*/))
                {
                    Notify (\_SB.SK00.CP00 /*=\_SB.{socket}.{name}*/, Arg1)
                }
//+ processor
                If ((Arg0 == 0x01 /*={slot}*/))
                {
                    Notify (\_SB.SK00.CP01 /*=\_SB.{socket}.{name}*/, Arg1)
                }
//}
            }
        }
//{ sockets
//+ socket
        Device (SK00 /*={socket}*/)
        {
            Name (_HID, "ACPI0004")
            Name (_UID, 0x00 /*={socketUid}*/)
//{ processors
//+ boot
            Device (CP00 /*={name}*/)
            {
                Name (_HID, "ACPI0007")
                Name (_UID, 0x00 /*={uid}*/)
                Name (_PXM, 0x00 /*={proximityDomain}*/)
                Method (_STA, 0, NotSerialized)
                {
                    Return (\_SB.PCHC.CSTA (0x00 /*={slot}*/))
                }
                Method (_MAT, 0, Serialized)
                {
                    Return (\_SB.PCHC.CMAT (0x00 /*={slot}*/, Buffer ()
                    {
                        0x00, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00 /*=={entry}*/
                    }, 0x04 /*={flagsOffset}*/))
                }
                Method (_OST, 3, Serialized)
                {
                    \_SB.PCHC.COST (0x00 /*={slot}*/, Arg0, Arg1)
                }
            }
//+ other
            Device (CP01 /*={name}*/)
            {
                Name (_HID, "ACPI0007")
                Name (_UID, 0x01 /*={uid}*/)
                Name (_PXM, 0x00 /*={proximityDomain}*/)
                Method (_STA, 0, NotSerialized)
                {
                    Return (\_SB.PCHC.CSTA (0x01 /*={slot}*/))
                }
                Method (_MAT, 0, Serialized)
                {
                    Return (\_SB.PCHC.CMAT (0x01 /*={slot}*/, Buffer ()
                    {
                        0x00, 0x08, 0x01, 0x02, 0x00, 0x00, 0x00, 0x00 /*=={entry}*/
                    }, 0x04 /*={flagsOffset}*/))
                }
                Method (_EJ0, 1, Serialized)
                {
                    \_SB.PCHC.CEJT (0x01 /*={slot}*/)
                }
                Method (_OST, 3, Serialized)
                {
                    \_SB.PCHC.COST (0x01 /*={slot}*/, Arg0, Arg1)
                }
            }
//}
        }
//}
    }
    Scope (\_GPE)
    {
        Method (_L0A /*=_L{event}*/, 0, NotSerialized)
        {
            \_SB.PCHC.CSCN ()
        }
    }
    // SLP_TYP of the board: suspend to RAM, soft off.
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
    // The state the system is on its way to, and the one that devices were prepared for.
    Name (SLPT, Zero)
    Name (SLPP, Zero)
    Method (\_TTS, 1, NotSerialized)
    {
        SLPT = Arg0
    }
    Method (\_PTS, 1, NotSerialized)
    {
        SLPP = Arg0
    }
    // A socket may have been filled or emptied meanwhile: whoever wakes up is told.
    Method (\_WAK, 1, Serialized)
    {
        SLPP = Zero
        \_SB.PCHC.CSCN ()
        Return (Package (0x02)
        {
            Zero,
            Zero
        })
    }
}
