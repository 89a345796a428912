// Title: Revision, Timer, BreakPoint, Notify, DataTableRegion, and every Local
// Call: \REVI
// Expect: Integer 0x605
// Acpiexec: Integer 0x20200925 - it gives its own version
// Call: \TIME
// Expect: Integer 0x1
// Call: \STOP
// Expect: Integer 0x2
// Acpiexec: - it hands over to its debugger
// Call: \NOTI
// Expect: Integer 0x3
// Call: \NONT
// Expect: AE_NOT_FOUND
// Call: \LOCS
// Expect: Integer 0x24
DefinitionBlock ("", "DSDT", 2, "ACPKIT", "REMAIN", 1)
{
    Device (DEV0) { Name (_HID, "ACPK0001") }

    Method (REVI) { Return (Revision) }
    Method (TIME) { Local0 = Timer  Local1 = Timer  If (Local1 >= Local0) { Return (1) }  Return (0) }
    Method (STOP) { BreakPoint  Return (2) }
    Method (NOTI) { Notify (DEV0, 0x80)  Return (3) }
    Method (NONT, 0, Serialized) { DataTableRegion (DTR0, "NONE", "", "")  Return (4) }
    Method (LOCS)
    {
        Local0 = 1
        Local1 = 2
        Local2 = 3
        Local3 = 4
        Local4 = 5
        Local5 = 6
        Local6 = 7
        Local7 = 8
        Return (Local0 + Local1 + Local2 + Local3 + Local4 + Local5 + Local6 + Local7)
    }
}
