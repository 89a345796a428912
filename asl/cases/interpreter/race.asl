// Title: a GPE method and _EJ0 change the same bitmap, guarded in three ways or not at all
// Call: \_GPE._E01
// Expect: Integer 0x3
// Call: \_SB.CPU0._EJ0 1
// Expect: Integer 0x2
// Call: \_GPE._E02
// Expect: Integer 0x3
// Call: \_SB.CPU1._EJ0 1
// Expect: Integer 0x2
// Call: \_GPE._E03
// Expect: Integer 0x3
// Call: \_SB.CPU2._EJ0 1
// Expect: Integer 0x2
// Call: \_GPE._E04
// Expect: Integer 0x3
// Call: \_SB.CPU3._EJ0 1
// Expect: Integer 0x2
DefinitionBlock ("", "DSDT", 2, "ACPKIT", "RACE", 1)
{
    // Bit 0: CPU 0 is there, bit 1: CPU 1 is there.
    Name (MAP0, 1)
    Name (MAP1, 1)
    Name (MAP2, 1)
    Name (MAP3, 1)
    Mutex (MTX1, 0)

    // Nothing keeps the two apart: one of the changes can be lost.
    Scope (\_GPE) { Method (_E01) { Local0 = MAP0  Local0 |= 2  MAP0 = Local0  Return (MAP0) } }
    Device (\_SB.CPU0)
    {
        Name (_HID, "ACPI0007")
        Method (_EJ0, 1) { Local0 = MAP0  Local0 &= ~1  MAP0 = Local0  Return (MAP0) }
    }

    // A Mutex around the change.
    Scope (\_GPE)
    {
        Method (_E02) { Acquire (MTX1, 0xFFFF)  Local0 = MAP1  Local0 |= 2  MAP1 = Local0  Local0 = MAP1  Release (MTX1)  Return (Local0) }
    }
    Device (\_SB.CPU1)
    {
        Name (_HID, "ACPI0007")
        Method (_EJ0, 1) { Acquire (MTX1, 0xFFFF)  Local0 = MAP1  Local0 &= ~1  MAP1 = Local0  Local0 = MAP1  Release (MTX1)  Return (Local0) }
    }

    // One serialized method that makes the change for both.
    Method (CHG2, 2, Serialized) { Local0 = MAP2  Local0 |= Arg0  Local0 &= ~Arg1  MAP2 = Local0  Return (MAP2) }
    Scope (\_GPE) { Method (_E03) { Return (CHG2 (2, 0)) } }
    Device (\_SB.CPU2)
    {
        Name (_HID, "ACPI0007")
        Method (_EJ0, 1) { Return (CHG2 (0, 1)) }
    }

    // Serialized, but each method for itself: that keeps nothing apart.
    Scope (\_GPE) { Method (_E04, 0, Serialized) { Local0 = MAP3  Sleep (1)  Local0 |= 2  MAP3 = Local0  Return (MAP3) } }
    Device (\_SB.CPU3)
    {
        Name (_HID, "ACPI0007")
        Method (_EJ0, 1, Serialized) { Local0 = MAP3  Local0 &= ~1  MAP3 = Local0  Return (MAP3) }
    }
}
