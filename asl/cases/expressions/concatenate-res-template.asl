// Title: ConcatenateResTemplate
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate () { IO (Decode16, 0x60, 0x60, 1, 1) })
    Method (TEST, 1)
    {
        ConcatenateResTemplate (RES0, Arg0, Local0)
        Local1 = ConcatenateResTemplate (RES0, ResourceTemplate () { IRQNoFlags () { 1 } })
        Return (ConcatenateResTemplate (Local0, Local1))
    }
}
