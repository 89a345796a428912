// Title: A name of a method used before its declaration
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 0, Serialized)
    {
        Local0 = VAL0
        Name (VAL0, 1)
        Return (Local0)
    }
}
