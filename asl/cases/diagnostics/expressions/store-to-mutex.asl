// Title: Store into a mutex
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Mutex (MTX0, 0)
    Method (TST1)
    {
        MTX0 = 5
    }
}
