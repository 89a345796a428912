// Title: _INI and _STA run in their order, and only for devices that are there
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (\_INI) { Debug = "\\_INI" }
    Method (\_SB._INI) { Debug = "\\_SB._INI" }
    Device (\_SB.DEVA)
    {
        Name (_HID, "ACPI0004")
        Method (_STA) { Debug = "DEVA._STA" Return (0xF) }
        Method (_INI) { Debug = "DEVA._INI" }
        // functional, not present: its children are looked at
        Device (DEVB)
        {
            Name (_ADR, 1)
            Method (_STA) { Debug = "DEVB._STA" Return (8) }
            Method (_INI) { Debug = "DEVB._INI" }
            Device (DEVC) { Name (_ADR, 1) Method (_INI) { Debug = "DEVC._INI" } }
        }
        // neither: they are not
        Device (DEVD)
        {
            Name (_ADR, 2)
            Method (_STA) { Debug = "DEVD._STA" Return (0) }
            Method (_INI) { Debug = "DEVD._INI" }
            Device (DEVE) { Name (_ADR, 1) Method (_INI) { Debug = "DEVE._INI" } }
        }
        // nothing below has an _INI: nobody asks for its state
        Device (DEVF) { Name (_ADR, 3) Method (_STA) { Debug = "DEVF._STA" Return (0xF) } }
        Processor (CPU0, 1, 0, 0) { Method (_STA) { Debug = "CPU0._STA" Return (0xF) } Method (_INI) { Debug = "CPU0._INI" } }
        ThermalZone (TZN0) { Method (_INI) { Debug = "TZN0._INI" } }
        Device (DEVG) { Name (_ADR, 4) Name (_STA, 0xF) Method (_INI) { Debug = "DEVG._INI" } }
        Name (ZRO0, 0)
        // a _STA that fails, an _INI that fails: the next device is not their business
        Device (DEVH) { Name (_ADR, 5) Method (_STA) { Return (1 / ZRO0) } Method (_INI) { Debug = "DEVH._INI" } }
        Device (DEVI) { Name (_ADR, 6) Method (_INI) { Local0 = 1 / ZRO0 Debug = "DEVI._INI" } }
        Device (DEVJ) { Name (_ADR, 7) Method (_INI) { Debug = "DEVJ._INI" } }
    }
    Device (\_SB.DEVR)
    {
        Name (_HID, "PNP0C09")
        OperationRegion (RGME, SystemMemory, 0, 16)
        OperationRegion (RGEC, EmbeddedControl, 0, 16)
        OperationRegion (RGE2, EmbeddedControl, 16, 16)
        OperationRegion (RGNO, SMBus, 0, 16)
        Method (_REG, 2) { Debug = Concatenate ("DEVR._REG", Concatenate (ToDecimalString (Arg0), ToDecimalString (Arg1))) }
        Method (_INI) { Debug = "DEVR._INI" }
    }
}
