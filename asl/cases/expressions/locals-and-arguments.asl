// Title: All Locals and Args
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 7)
    {
        Local0 = Arg0
        Local1 = Arg1
        Local2 = Arg2
        Local3 = Arg3
        Local4 = Arg4
        Local5 = Arg5
        Local6 = Arg6
        Local7 = Local0 + Local1 + Local2 + Local3 + Local4 + Local5 + Local6
        Return (Local7)
    }
}
