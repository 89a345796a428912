// Title: Paths of one, two, three, ten segments
// Also: -on
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (\AAAA) { Name (_ADR, 0) Device (BBBB) { Name (_ADR, 0) Device (CCCC) { Name (_ADR, 0) Device (DDDD) { Name (_ADR, 0) Device (EEEE) { Name (_ADR, 0) Device (FFFF) { Name (_ADR, 0) Device (GGGG) { Name (_ADR, 0) Device (HHHH) { Name (_ADR, 0) Device (IIII) { Name (_ADR, 0) Name (JJJJ, 0) } } } } } } } } }
    Method (TEST)
    {
        Local0 = \AAAA._ADR
        Local0 += \AAAA.BBBB._ADR
        Return (Local0 + \AAAA.BBBB.CCCC.DDDD.EEEE.FFFF.GGGG.HHHH.IIII.JJJJ)
    }
}
