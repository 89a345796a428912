// Title: Acquire with a time limit beyond 16 bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Mutex (MTX0, 0)
    Method (TST1)
    {
        Local0 = Acquire (MTX0, 0x10000)
        Return (Local0)
    }
}
