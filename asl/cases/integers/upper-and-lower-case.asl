// Title: Digits and prefixes in both cases
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0xabcdef)
    Name (VAL1, 0XABCDEF)
    Name (VAL2, 0XaBcD)
    Method (TEST)
    {
        Local0 = 0xabcdef
        Local1 = 0XABCDEF
        Local2 = 0XaBcD
        Return (Local0)
    }
}
