// Title: Acquire of an event
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Event (EVT0)
    Method (TST1)
    {
        Acquire (EVT0, 0xFFFF)
    }
}
