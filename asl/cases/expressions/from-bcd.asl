// Title: FromBCD: target, no target, of an expression
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        FromBCD (Arg0, Local0)
        Local1 = FromBCD (Arg0)
        Store (FromBCD (Local0), Local2)
        Local3 = FromBCD (Local2, Local4)
        Return (FromBCD (FromBCD (Local1 + Local3)))
    }
    Method (TST2) { Return (FromBCD (0x10)) }
}
