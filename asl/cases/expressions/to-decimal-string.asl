// Title: ToDecimalString: target, no target, of an expression
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        ToDecimalString (Arg0, Local0)
        Local1 = ToDecimalString (Arg0)
        Store (ToDecimalString (Local0), Local2)
        Local3 = ToDecimalString (Local2, Local4)
        Return (ToDecimalString (ToDecimalString (Local1 + Local3)))
    }
    Method (TST2) { Return (ToDecimalString ("12")) }
}
