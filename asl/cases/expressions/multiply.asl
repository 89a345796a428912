// Title: Multiply, * and *=
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 2)
    {
        Multiply (Arg0, Arg1, Local0)
        Local1 = Multiply (Arg0, 2)
        Local2 = Arg0 * Arg1
        Local2 *= 0x0100
        Local3 = (Arg0 * Local1) * (Multiply (Local0, Local2) * 1)
        Store (Multiply (Arg0, Arg1), Local4)
        Return (Multiply (Local3, Multiply (Local4, 0xFF, Local5), Arg0))
    }
}
