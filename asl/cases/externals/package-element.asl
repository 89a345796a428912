// Title: External objects in packages and as targets
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (\_SB.VAL0, IntObj)
    External (\_SB.BUF0, BuffObj)
    External (\_SB.MTX0, MutexObj)
    External (\_SB.EVT0, EventObj)
    Method (TEST, 0, Serialized)
    {
        \_SB.VAL0 = 5
        Acquire (\_SB.MTX0, 0xFFFF)
        Release (\_SB.MTX0)
        Signal (\_SB.EVT0)
        CreateByteField (\_SB.BUF0, 0, FLD0)
        Return (Package () { \_SB.VAL0, FLD0 })
    }
}
