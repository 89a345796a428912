// Title: Processor: with and without a block, nested objects
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB)
    {
        Processor (CPU0, 0, 0x410, 6) { Name (_STA, 1) Method (_PSS) { Return (Package () { }) } }
        Processor (CPU1, 1, 0, 0) { }
        Processor (CPU2, 0xFF, 0x12345678, 0xFF) { }
        Processor (\_SB.CPU3, 3) { }
        Processor (CPU4, 4, 0x10) { }
    }
}
