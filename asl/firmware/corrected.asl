// The corrected profile of the PVH CPU hotplug design, for two vCPUs. Everything the hypervisor has to place or to
// number is a DWord constant of at least 0x10000, so that two compilations with other values have the same shape.
// The generator writes this text for any number of vCPUs; see src/firmware/README.md for the marks.
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "XENVCPU", 0x00000001)
{
    Device (\_SB.XEN0 /*=\_SB.{bus}*/)
    {
        Name (_HID, "ACPI0004")
        Name (_UID, "XEN0" /*="{bus}"*/)
        Method (_STA, 0, NotSerialized)
        {
            Return (0x0F)
        }
        // Filled by the hypervisor before this table is loaded: the regions below take their bases from it.
        OperationRegion (XCPU, SystemMemory, 0xFEDF1000 /*={blockAddress}*/, 0x44 /*={blockLength}*/)
        Field (XCPU, DWordAcc, NoLock, Preserve)
        {
            SIGN, 32,
            VERS, 32,
            NCPU, 32,
            ESTR, 32,
            MSUA, 64,
            MAPA, 64,
            EJSL, 32,
            EJCM, 32,
            OSEV, 32,
            OSST, 32,
            Offset (0x40),
//{ words
//+ word
            PR00 /*=PR{word}*/, 32,
//}
        }
        OperationRegion (MSUM, SystemMemory, MSUA, 0x01)
        Field (MSUM, ByteAcc, NoLock, Preserve)
        {
            MSU, 8
        }
        // Guards the select-then-command register pairs, and the entries while they change.
        Mutex (CPLK, 0x00)
        // All ones until the first scan: it looks at every vCPU, so that no change before it is lost.
        Name (FULL, 0xFFFFFFFF)
        // The bitmap as it was last acted upon, one Integer per word.
        Name (SEEN, Package (0x01 /*={wordCount}*/)
        {
//{ seen
//+ word
            Zero,
//}
        })
        Method (SCAN, 0, Serialized)
        {
            Acquire (CPLK, 0xFFFF)
            Local2 = FULL
            FULL = Zero
//{ compare
//+ word
            Local0 = PR00 /*=PR{word}*/
            Local1 = ((Local0 ^ DerefOf (SEEN [0x00 /*={wordIndex}*/])) | Local2)
            If (Local1)
            {
                SEEN [0x00 /*={wordIndex}*/] = Local0
                GR00 /*=GR{word}*/ (Local0, Local1)
            }
//}
            Release (CPLK)
        }
//{ groups
//+ group
        // Arg0: wanted, Arg1: changed, one bit for each of 32 vCPUs
        Method (GR00 /*=GR{word}*/, 2, Serialized)
        {
//{ members
//+ member
            If ((Arg1 & 0x00000001 /*={mask}*/))
            {
                ^V000.WANT /*=^{name}.WANT*/ ((Arg0 & 0x00000001 /*={mask}*/))
            }
//+ member
            If ((Arg1 & 0x00000002 /*={mask}*/))
            {
                ^V001.WANT /*=^{name}.WANT*/ ((Arg0 & 0x00000002 /*={mask}*/))
            }
//}
        }
//}
        // Arg0: vCPU, Arg1: its word in SEEN, Arg2: the other bits of that word. The hypervisor finishes the eject:
        // it rewrites entry and checksum before the write of EJCM returns.
        Method (EJCT, 3, Serialized)
        {
            Acquire (CPLK, 0xFFFF)
            EJSL = Arg0
            EJCM = One
            SEEN [Arg1] = (DerefOf (SEEN [Arg1]) & Arg2)
            Release (CPLK)
        }
        // Arg0: vCPU, Arg1: source event, Arg2: status. The write of OSST publishes all three.
        Method (OSTR, 3, Serialized)
        {
            Acquire (CPLK, 0xFFFF)
            EJSL = Arg0
            OSEV = Arg1
            OSST = Arg2
            Release (CPLK)
        }
//{ processors
//+ boot
        Device (V000 /*={name}*/)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x00010000 /*={uid}*/)
//{ proximity
//+ domain
            Name (_PXM, Zero /*={proximityDomain}*/)
//}
            OperationRegion (MATR, SystemMemory, (MAPA + 0x00 /*={entryOffset}*/), 0x10)
            Field (MATR, ByteAcc, NoLock, Preserve)
            {
                MAT, 128
            }
            Field (MATR, ByteAcc, NoLock, Preserve)
            {
                Offset (0x08),
                FLGS, 8
            }
            Method (_MAT, 0, NotSerialized)
            {
                Return (MAT)
            }
            Method (_STA, 0, NotSerialized)
            {
                If ((FLGS & One))
                {
                    Return (0x0F)
                }
                Return (Zero)
            }
            // The boot processor cannot be ejected: no Eject Request, no _EJ0.
            Method (WANT, 1, NotSerialized)
            {
                If ((Arg0 && !(FLGS & One)))
                {
                    Local0 = FLGS
                    FLGS = One
                    MSU = ((MSU + Local0) - One)
                    Notify (V000 /*={name}*/, 0x01)
                }
            }
            Method (_OST, 3, Serialized)
            {
                OSTR (0x00 /*={index}*/, Arg0, Arg1)
            }
        }
//+ other
        Device (V001 /*={name}*/)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0x00010001 /*={uid}*/)
//{ proximity
//+ domain
            Name (_PXM, Zero /*={proximityDomain}*/)
//}
            OperationRegion (MATR, SystemMemory, (MAPA + 0x10 /*={entryOffset}*/), 0x10)
            Field (MATR, ByteAcc, NoLock, Preserve)
            {
                MAT, 128
            }
            Field (MATR, ByteAcc, NoLock, Preserve)
            {
                Offset (0x08),
                FLGS, 8
            }
            Method (_MAT, 0, NotSerialized)
            {
                Return (MAT)
            }
            Method (_STA, 0, NotSerialized)
            {
                If ((FLGS & One))
                {
                    Return (0x0F)
                }
                Return (Zero)
            }
            // Entry and checksum are right before anybody is told. An eject that is already pending, or was refused,
            // leaves the entry enabled, so asking for the vCPU again then needs no Device Check.
            Method (WANT, 1, NotSerialized)
            {
                If ((FLGS & One))
                {
                    If (!Arg0)
                    {
                        Notify (V001 /*={name}*/, 0x03)
                    }
                }
                ElseIf (Arg0)
                {
                    Local0 = FLGS
                    FLGS = One
                    MSU = ((MSU + Local0) - One)
                    Notify (V001 /*={name}*/, 0x01)
                }
            }
            Method (_EJ0, 1, NotSerialized)
            {
                EJCT (0x01 /*={index}*/, 0x00 /*={wordIndex}*/, 0xFFFFFFFD /*={otherBits}*/)
            }
            Method (_OST, 3, Serialized)
            {
                OSTR (0x01 /*={index}*/, Arg0, Arg1)
            }
        }
//}
        Device (GPE0)
        {
            Name (_HID, "ACPI0006")
            Name (_UID, "XENGPE0")
            Name (_CRS, ResourceTemplate ()
            {
                Memory32Fixed (ReadWrite, 0xFEDF0000 /*={gpeAddress}*/, 0x00000004)
                Interrupt (ResourceConsumer, Level, ActiveHigh /*={gpePolarity}*/, Shared)
                {
                    0x00000009 /*={gpeInterrupt}*/
                }
            })
            Method (_E02, 0, NotSerialized)
            {
                SCAN ()
            }
        }
    }
//{ mirror
//+ gpe0
    Scope (\_GPE)
    {
        Method (_E03 /*=_E{event}*/, 0, NotSerialized)
        {
            \_SB.XEN0.SCAN /*=\_SB.{bus}.SCAN*/ ()
        }
    }
//}
}
