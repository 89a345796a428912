// Title: ToInteger: target, no target, of an expression
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        ToInteger (Arg0, Local0)
        Local1 = ToInteger (Arg0)
        Store (ToInteger (Local0), Local2)
        Local3 = ToInteger (Local2, Local4)
        Return (ToInteger (ToInteger (Local1 + Local3)))
    }
    Method (TST2) { Return (ToInteger ("12")) }
}
