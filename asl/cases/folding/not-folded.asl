// Title: what has variables, two targets or buffers is left
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Divide (9, 2, Local0, Local1)
        Local2 = Concatenate (Buffer () { 1 }, Buffer () { 2 })
        Local3 = ToString (Buffer () { 0x41, 0x00 })
        Return (Local0 + Local1)
    }
}
