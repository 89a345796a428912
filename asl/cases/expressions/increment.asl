// Title: increment and decrement
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Method (TST1)
    {
        Local0 = VAL0
        Local0++
        Local0--
        VAL0++
        Increment (VAL0)
        Decrement (Local0)
        Return (Local0)
    }
}
