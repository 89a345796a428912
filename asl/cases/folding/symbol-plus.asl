// Title: + between constants
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Local0 = 0x1234 + 3
        Local1 = (6 + 2) + 1
        Local2 = Arg0 + (9 + 4)
        If (1 + 2) { Return (Local0) }
        Store (5 + 2, Local3)
        Return (Local1 + Local2 + Local3)
    }
}
