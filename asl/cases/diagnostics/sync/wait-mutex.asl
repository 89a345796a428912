// Title: Wait for a mutex
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Mutex (MTX0, 0)
    Method (TST1)
    {
        Local0 = Wait (MTX0, 10)
        Return (Local0)
    }
}
