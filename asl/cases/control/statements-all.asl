// Title: Sleep, Stall, Notify, Fatal, Noop, BreakPoint, Reset, Return
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Event (EVT0)
    Device (DEV0) { Name (_ADR, 0) }
    Method (TEST, 1, Serialized)
    {
        Sleep (100)
        Stall (50)
        Sleep (Arg0 + 1)
        Notify (DEV0, 0x80)
        Notify (Arg0, 1)
        Noop
        BreakPoint
        Reset (EVT0)
        Return
    }
    Method (TST2, 1) { Fatal (1, 0x12345678, Arg0) }
    Method (TST3) { Return () }
    Method (TST4) { Return (Package () { 1 }) }
}
