// Title: Increment of a string
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (STR0, "a")
    Method (TST1)
    {
        STR0++
    }
}
