// Title: Divide, / and /=: with remainder, quotient, both, none
// Also: -oa
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 2)
    {
        Divide (Arg0, Arg1, Local0, Local1)
        Divide (Arg0, 3, Local2)
        Divide (Arg0, 3, , Local3)
        Local4 = Arg0 / Arg1
        Local4 /= 0x10
        Local5 = Divide (Arg0, Arg1)
        Return (((Local0 / Local1) / Local2) / (Local3 / Local5))
    }
}
