// Title: ToBuffer: target, no target, of an expression
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        ToBuffer (Arg0, Local0)
        Local1 = ToBuffer (Arg0)
        Store (ToBuffer (Local0), Local2)
        Local3 = ToBuffer (Local2, Local4)
        Return (ToBuffer (ToBuffer (Local1 + Local3)))
    }
    Method (TST2) { Return (ToBuffer ("12")) }
}
