// Title: The result of Acquire without limit may be ignored
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Mutex (MTX0, 0)
    Method (TST1)
    {
        Acquire (MTX0, 0xFFFF)
        Release (MTX0)
    }
}
