// Title: The result of Acquire with a time limit is not used
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Mutex (MTX0, 0)
    Method (TST1)
    {
        Acquire (MTX0, 10)
        Release (MTX0)
    }
}
