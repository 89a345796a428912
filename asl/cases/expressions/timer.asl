// Title: Timer
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = Timer
        Local1 = Timer ()
        While (Timer - Local0 < 0x100) { Stall (1) }
        Return (Local1)
    }
}
