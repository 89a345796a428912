// Title: ToHexString: target, no target, of an expression
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        ToHexString (Arg0, Local0)
        Local1 = ToHexString (Arg0)
        Store (ToHexString (Local0), Local2)
        Local3 = ToHexString (Local2, Local4)
        Return (ToHexString (ToHexString (Local1 + Local3)))
    }
    Method (TST2) { Return (ToHexString ("12")) }
}
