// Title: events and mutexes
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Event (EVT0)
    Mutex (MTX0, 0)
    Mutex (MTX1, 0x0F)
    Mutex (MTX2)
}
