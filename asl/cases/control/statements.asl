// Title: statements of one opcode
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Event (EVT0)
    Mutex (MTX0, 3)
    Device (\_SB.DEV0) { Name (_ADR, 0) }
    Method (TST1, 1)
    {
        Noop
        BreakPoint
        Sleep (10)
        Stall (0x20)
        Signal (EVT0)
        Reset (EVT0)
        Wait (EVT0, 0xFFFF)
        Acquire (MTX0, 0xFFFF)
        Release (MTX0)
        Notify (\_SB.DEV0, 0x80)
        If (Acquire (MTX0, 100)) { Return (1) }
        If (Wait (EVT0, Arg0)) { Return (2) }
        Fatal (0x02, 0xDEADBEEF, Arg0)
        Return (Timer)
    }
}
