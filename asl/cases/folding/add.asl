// Title: Add of constants, at the edges of 32 and 64 bits
// Also: -r 1
// Also: -of
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 0, Serialized)
    {
        Local0 = Add (1, 2)
        Local1 = Add (0xFFFFFFFF, 1)
        Local2 = Add (0xFFFFFFFFFFFFFFFF, 1)
        Local3 = Add (0x7FFFFFFF, 0x80000000)
        Add (1, 2, Local7)
        Return (Local0 + Local1 + Local2)
    }
}
