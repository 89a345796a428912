// Title: ToBCD: target, no target, of an expression
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        ToBCD (Arg0, Local0)
        Local1 = ToBCD (Arg0)
        Store (ToBCD (Local0), Local2)
        Local3 = ToBCD (Local2, Local4)
        Return (ToBCD (ToBCD (Local1 + Local3)))
    }
    Method (TST2) { Return (ToBCD (0x10)) }
}
