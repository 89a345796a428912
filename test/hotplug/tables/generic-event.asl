// Processor hotplug of a hardware-reduced platform: selector registers in memory, a status byte that reading clears,
// a generic event device. Four processors with x2APIC entries.
DefinitionBlock ("", "DSDT", 6, "ACPIKT", "GEDHOTPL", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GEC)
        {
            Name (_HID, EisaId ("PNP0A06"))
            Name (_UID, "Generic Event Controller")
            OperationRegion (GDST, SystemMemory, 0xE8000000, 0x01)
            Field (GDST, ByteAcc, NoLock, WriteAsZeros)
            {
                GDAT, 8
            }
            Method (ESCN, 0, Serialized)
            {
                Local0 = GDAT
                If ((Local0 & One))
                {
                    \_SB.CPUS.CSCN ()
                }
            }
        }
        Device (GED)
        {
            Name (_HID, "ACPI0013")
            Name (_UID, Zero)
            Name (_CRS, ResourceTemplate ()
            {
                Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 0x00000005 }
            })
            Method (_EVT, 1, Serialized)
            {
                \_SB.GEC.ESCN ()
            }
        }
        Device (CPHP)
        {
            Name (_HID, EisaId ("PNP0A06"))
            Name (_UID, "CPHP")
            Mutex (SLCK, 0x00)
            OperationRegion (HREG, SystemMemory, 0xE8001000, 0x0C)
            Field (HREG, ByteAcc, NoLock, WriteAsZeros)
            {
                Offset (0x04),
                ENAB, 1,
                INSE, 1,
                REMO, 1,
                EJEC, 1,
                Offset (0x05),
                CMND, 8
            }
            Field (HREG, DWordAcc, NoLock, Preserve)
            {
                SELE, 32,
                Offset (0x08),
                DATA, 32
            }
        }
        Device (CPUS)
        {
            Name (_HID, "ACPI0010")
            Name (_CID, EisaId ("PNP0A05"))
            Method (CTFY, 2, NotSerialized)
            {
                If ((Arg0 == 0x00)) { Notify (C000, Arg1) }
                If ((Arg0 == 0x01)) { Notify (C001, Arg1) }
                If ((Arg0 == 0x02)) { Notify (C002, Arg1) }
                If ((Arg0 == 0x03)) { Notify (C003, Arg1) }
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
            Method (CSCN, 0, Serialized)
            {
                Acquire (\_SB.CPHP.SLCK, 0xFFFF)
                Local0 = Zero
                While ((Local0 < 0x04))
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
            Device (C000)
            {
                Name (_HID, "ACPI0007")
                Name (_UID, 0x00)
                Method (_STA, 0, NotSerialized) { Return (CSTA (0x00)) }
                Name (_MAT, Buffer () { 9, 16, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0 })
            }
            Device (C001)
            {
                Name (_HID, "ACPI0007")
                Name (_UID, 0x01)
                Method (_STA, 0, NotSerialized) { Return (CSTA (0x01)) }
                Name (_MAT, Buffer () { 9, 16, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0 })
                Method (_EJ0, 1, NotSerialized) { CEJT (0x01) }
            }
            Device (C002)
            {
                Name (_HID, "ACPI0007")
                Name (_UID, 0x02)
                Method (_STA, 0, NotSerialized) { Return (CSTA (0x02)) }
                Name (_MAT, Buffer () { 9, 16, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0 })
                Method (_EJ0, 1, NotSerialized) { CEJT (0x02) }
            }
            Device (C003)
            {
                Name (_HID, "ACPI0007")
                Name (_UID, 0x03)
                Method (_STA, 0, NotSerialized) { Return (CSTA (0x03)) }
                Name (_MAT, Buffer () { 9, 16, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0 })
                Method (_EJ0, 1, NotSerialized) { CEJT (0x03) }
            }
        }
    }
}
