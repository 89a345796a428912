// Processor hotplug through selector, flags, command and data registers, as QEMU's documentation describes them:
// four processors, an event of FADT GPE0.
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "SELECTOR", 0x00000001)
{
    Scope (\_SB)
    {
        Device (PCI0)
        {
            Name (_HID, EisaId ("PNP0A03"))
            Name (_UID, Zero)
        }
        Device (CPHP)
        {
            Name (_HID, EisaId ("PNP0A06"))
            Name (_UID, "CPHP")
            OperationRegion (HREG, SystemIO, 0xAF00, 0x0C)
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
            Mutex (SLCK, 0x00)
            // Leaves the legacy bitmap behind.
            Method (_INI, 0, NotSerialized)
            {
                SELE = Zero
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
                Local1 = One
                While ((Local1 && (Local0 < 0x04)))
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
            Device (C000)
            {
                Name (_HID, "ACPI0007")
                Name (_UID, 0x00)
                Method (_STA, 0, NotSerialized) { Return (CSTA (0x00)) }
                Name (_MAT, Buffer () { 0x00, 0x08, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00 })
                Method (_OST, 3, NotSerialized) { COST (0x00, Arg0, Arg1) }
            }
            Device (C001)
            {
                Name (_HID, "ACPI0007")
                Name (_UID, 0x01)
                Method (_STA, 0, NotSerialized) { Return (CSTA (0x01)) }
                Name (_MAT, Buffer () { 0x00, 0x08, 0x01, 0x01, 0x01, 0x00, 0x00, 0x00 })
                Method (_EJ0, 1, NotSerialized) { CEJT (0x01) }
                Method (_OST, 3, NotSerialized) { COST (0x01, Arg0, Arg1) }
            }
            Device (C002)
            {
                Name (_HID, "ACPI0007")
                Name (_UID, 0x02)
                Method (_STA, 0, NotSerialized) { Return (CSTA (0x02)) }
                Name (_MAT, Buffer () { 0x00, 0x08, 0x02, 0x02, 0x01, 0x00, 0x00, 0x00 })
                Method (_EJ0, 1, NotSerialized) { CEJT (0x02) }
                Method (_OST, 3, NotSerialized) { COST (0x02, Arg0, Arg1) }
            }
            Device (C003)
            {
                Name (_HID, "ACPI0007")
                Name (_UID, 0x03)
                Method (_STA, 0, NotSerialized) { Return (CSTA (0x03)) }
                Name (_MAT, Buffer () { 0x00, 0x08, 0x03, 0x03, 0x01, 0x00, 0x00, 0x00 })
                Method (_EJ0, 1, NotSerialized) { CEJT (0x03) }
                Method (_OST, 3, NotSerialized) { COST (0x03, Arg0, Arg1) }
            }
        }
    }
    Scope (\_GPE)
    {
        Method (_E02, 0, NotSerialized) { \_SB.CPUS.CSCN () }
    }
}
