// Title: LNot of constants
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = LNot (0)
        Local1 = LNot (1)
        Local2 = LNot (Ones)
        Local7 = LNot (LNot (1))
        Return (Local0)
    }
}
