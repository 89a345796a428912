// Title: Not of constants
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = Not (0)
        Local1 = Not (Ones)
        Local2 = Not (0xFF)
        Local3 = Not (0x12345678)
        Not (0, Local6)
        Local7 = Not (Not (Ones))
        Return (Local0)
    }
}
