// Title: FindSetLeftBit of constants
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = FindSetLeftBit (0)
        Local1 = FindSetLeftBit (1)
        Local2 = FindSetLeftBit (0x8000)
        Local3 = FindSetLeftBit (Ones)
        Local4 = FindSetLeftBit (0x8000000000000000)
        FindSetLeftBit (0, Local6)
        Local7 = FindSetLeftBit (FindSetLeftBit (1))
        Return (Local0)
    }
}
