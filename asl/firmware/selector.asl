// The DSDT of a virtual machine whose processors come and go through selector, flags, command and data registers, in the
// manner of QEMU and cloud-hypervisor: registers on ports and an event of GPE0, or registers in memory, a status byte
// and a generic event device.
// The generator writes this text for any number of processors; see src/firmware/README.md for the marks.
DefinitionBlock ("", "DSDT", 2 /*={revision}*/, "ACPIKT", "SELECTOR", 0x00000001)
{
    Scope (\_SB)
    {
//{ events
//+ gpe
        Device (PCI0)
        {
            Name (_HID, EisaId ("PNP0A03"))
            Name (_UID, Zero)
        }
//+ generic
        Device (GEC)
        {
            Name (_HID, EisaId ("PNP0A06"))
            Name (_UID, "EVENTS")
            OperationRegion (GDST, SystemMemory, 0xE8000040 /*={statusAddress}*/, 0x01)
            Field (GDST, ByteAcc, NoLock, WriteAsZeros)
            {
                GDAT, 8
            }
            // Reading the status byte clears it.
            Method (ESCN, 0, Serialized)
            {
                Local0 = GDAT
                If ((Local0 & One))
                {
                    \_SB.CPUS.CSCN /*=\_SB.CPUS.{scan}*/ ()
                }
            }
        }
        Device (GED)
        {
            Name (_HID, "ACPI0013")
            Name (_UID, Zero)
            Name (_CRS, ResourceTemplate ()
            {
                Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 5 /*={interrupt}*/ }
            })
            Method (_EVT, 1, Serialized)
            {
                \_SB.GEC.ESCN ()
            }
        }
//}
        Device (CPHP)
        {
            Name (_HID, EisaId ("PNP0A06"))
            Name (_UID, "CPHP")
            Name (_STA, 0x0B)
            Mutex (SLCK, 0x00)
            OperationRegion (HREG, SystemIO /*={space}*/, 0xAF00 /*={address}*/, 0x0C)
            Field (HREG, ByteAcc, NoLock, WriteAsZeros)
            {
                Offset (0x04),
                ENAB, 1,
                INSE, 1,
                REMO, 1,
                EJEC, 1,
                FWEJ, 1,
                Offset (0x05),
                CMND, 8
            }
            Field (HREG, DWordAcc, NoLock, Preserve)
            {
                SELE, 32,
                Offset (0x08),
                DATA, 32
            }
            Name (_CRS, ResourceTemplate ()
            {
//{ registers
//+ ports
                IO (Decode16, 0xAF00 /*={address}*/, 0xAF00 /*={address}*/, 0x01, 0x0C)
//+ memory
                Memory32Fixed (ReadWrite, 0xE8000000 /*={address}*/, 0x0C)
//}
            })
//{ bitmap
//+ bitmap
            // Leaves the bitmap behind that stands in the place of these registers at power-on.
            Method (_INI, 0, NotSerialized)
            {
                SELE = Zero
            }
//}
        }
        Device (CPUS)
        {
            Name (_HID, "ACPI0010")
            Name (_CID, EisaId ("PNP0A05"))
            // Arg0: the processor's number, Arg1: what has happened to it
            Method (CTFY, 2, NotSerialized)
            {
//{ notified
//+ processor
                If ((Arg0 == 0x00 /*={index}*/))
                {
                    Notify (C000 /*={name}*/, Arg1)
                }
//+ processor
                If ((Arg0 == 0x01 /*={index}*/))
                {
                    Notify (C001 /*={name}*/, Arg1)
                }
//}
            }
            Method (CSTA, 1, Serialized)
            {
                Acquire (\_SB.CPHP.SLCK, 0xFFFF)
                \_SB.CPHP.SELE = Arg0
                Local0 = Zero
                If (\_SB.CPHP.ENAB)
                {
                    Local0 = 0x0F
                }
                Release (\_SB.CPHP.SLCK)
                Return (Local0)
            }
            Method (CEJT, 1, Serialized)
            {
                Acquire (\_SB.CPHP.SLCK, 0xFFFF)
                \_SB.CPHP.SELE = Arg0
                \_SB.CPHP.EJEC = One
                Release (\_SB.CPHP.SLCK)
            }
//{ scan
//+ by-command
            // The hardware says which processor has an event.
            Method (CSCN, 0, Serialized)
            {
                Acquire (\_SB.CPHP.SLCK, 0xFFFF)
                Local0 = Zero
                Local1 = One
                While ((Local1 && (Local0 < 0x02 /*={count}*/)))
                {
                    Local1 = Zero
                    \_SB.CPHP.SELE = Local0
                    \_SB.CPHP.CMND = Zero
                    Local2 = \_SB.CPHP.DATA
                    // Behind the end it starts again from the first one.
                    If ((Local2 < Local0))
                    {
                        Break
                    }
                    Local0 = Local2
                    If (\_SB.CPHP.INSE)
                    {
                        CTFY (Local0, One)
                        \_SB.CPHP.INSE = One
                        Local1 = One
                    }
                    ElseIf (\_SB.CPHP.REMO)
                    {
                        CTFY (Local0, 0x03)
                        \_SB.CPHP.REMO = One
                        Local1 = One
                    }
                    Local0++
                }
                Release (\_SB.CPHP.SLCK)
            }
            // Arg0: the processor's number, Arg1 and Arg2: event and status as _OST has them
            Method (COST, 3, Serialized)
            {
                Acquire (\_SB.CPHP.SLCK, 0xFFFF)
                \_SB.CPHP.SELE = Arg0
                \_SB.CPHP.CMND = One
                \_SB.CPHP.DATA = Arg1
                \_SB.CPHP.CMND = 0x02
                \_SB.CPHP.DATA = Arg2
                Release (\_SB.CPHP.SLCK)
            }
//+ by-selector
            // The hardware has no commands: every processor is looked at.
            Method (CSCA, 0, Serialized)
            {
                Acquire (\_SB.CPHP.SLCK, 0xFFFF)
                Local0 = Zero
                While ((Local0 < 0x02 /*={count}*/))
                {
                    \_SB.CPHP.SELE = Local0
                    If (\_SB.CPHP.INSE)
                    {
                        CTFY (Local0, One)
                        \_SB.CPHP.INSE = One
                    }
                    If (\_SB.CPHP.REMO)
                    {
                        CTFY (Local0, 0x03)
                        \_SB.CPHP.REMO = One
                    }
                    Local0++
                }
                Release (\_SB.CPHP.SLCK)
            }
//}
//{ processors
//+ processor
            Device (C000 /*={name}*/)
            {
                Name (_HID, "ACPI0007")
                Name (_UID, 0x00 /*={index}*/)
                Method (_STA, 0, NotSerialized)
                {
                    Return (CSTA (0x00 /*={index}*/))
                }
                Name (_MAT, Buffer ()
                {
                    0x00, 0x08, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00 /*=={mat}*/
                })
//{ eject
//+ eject
                Method (_EJ0, 1, NotSerialized)
                {
                    CEJT (0x00 /*={index}*/)
                }
//}
//{ report
//+ report
                Method (_OST, 3, NotSerialized)
                {
                    COST (0x00 /*={index}*/, Arg0, Arg1)
                }
//}
            }
//+ processor
            Device (C001 /*={name}*/)
            {
                Name (_HID, "ACPI0007")
                Name (_UID, 0x01 /*={index}*/)
                Method (_STA, 0, NotSerialized)
                {
                    Return (CSTA (0x01 /*={index}*/))
                }
                Name (_MAT, Buffer ()
                {
                    0x00, 0x08, 0x01, 0x01, 0x01, 0x00, 0x00, 0x00 /*=={mat}*/
                })
//{ eject
//+ eject
                Method (_EJ0, 1, NotSerialized)
                {
                    CEJT (0x01 /*={index}*/)
                }
//}
//{ report
//+ report
                Method (_OST, 3, NotSerialized)
                {
                    COST (0x01 /*={index}*/, Arg0, Arg1)
                }
//}
            }
//}
        }
    }
//{ methods
//+ gpe
    Scope (\_GPE)
    {
        Method (_E02, 0, NotSerialized)
        {
            \_SB.CPUS.CSCN ()
        }
    }
//+ sleep
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
    // The device model forgets its event when it wakes up, not what it has to say.
    Method (\_WAK, 1, Serialized)
    {
        \_SB.CPUS.CSCN /*=\_SB.CPUS.{scan}*/ ()
        Return (Package (0x02)
        {
            Zero,
            Zero
        })
    }
//}
}
