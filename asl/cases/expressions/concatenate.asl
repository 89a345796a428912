// Title: Concatenate: integers, strings, buffers, and into itself
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 2)
    {
        Concatenate (Arg0, Arg1, Local0)
        Local1 = Concatenate (Arg0, "tail")
        Local1 = Concatenate (Local1, Concatenate (Local0, 5))
        Local2 = Concatenate (Buffer () { 1, 2 }, Arg1)
        Return (Concatenate (Concatenate ("a", Local2), Local1, Local3))
    }
    Method (TST2) { Return (Concatenate ("one", "two")) }
    Method (TST3) { Return (Concatenate (1, 2)) }
}
