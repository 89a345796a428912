// Title: Acquire and Release
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Mutex (MTX0, 0)
    Method (TEST, 0, Serialized)
    {
        Acquire (MTX0, 0xFFFF)
        Release (MTX0)
        If (Acquire (MTX0, 100)) { Return (1) }
        Release (MTX0)
        Local0 = Acquire (\_GL, 0xFFFF)
        Release (\_GL)
        Return (Local0)
    }
}
