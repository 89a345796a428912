// Title: FindSetRightBit of constants
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = FindSetRightBit (0)
        Local1 = FindSetRightBit (1)
        Local2 = FindSetRightBit (0x8000)
        Local3 = FindSetRightBit (Ones)
        Local4 = FindSetRightBit (0x8000000000000000)
        FindSetRightBit (0, Local6)
        Local7 = FindSetRightBit (FindSetRightBit (1))
        Return (Local0)
    }
}
