// Title: Concatenate of constants
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = Concatenate ("a", "b")
        Local1 = Concatenate ("a", 1)
        Local2 = Concatenate (1, 2)
        Local3 = Concatenate (Concatenate ("a", "b"), "c")
        Concatenate ("x", "y", Local4)
        Return (Concatenate (Buffer () { 1 }, Buffer () { 2 }))
    }
}
