// Title: The result of Wait may be ignored
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Event (EVT0)
    Method (TST1)
    {
        Wait (EVT0, 10)
    }
}
