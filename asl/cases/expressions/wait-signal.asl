// Title: Wait, Signal, Reset
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Event (EVT0)
    Method (TEST, 1, Serialized)
    {
        Signal (EVT0)
        If (Wait (EVT0, 0xFFFF)) { Return (1) }
        Local0 = Wait (EVT0, Arg0 + 1)
        Reset (EVT0)
        Return (Local0)
    }
}
