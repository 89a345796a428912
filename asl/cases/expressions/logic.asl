// Title: logical operators, in both syntaxes
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 2)
    {
        Local0 = (Arg0 && Arg1)
        Local0 = (Arg0 || Arg1)
        Local0 = !Arg0
        Local0 = (Arg0 == Arg1)
        Local0 = (Arg0 != Arg1)
        Local0 = (Arg0 < Arg1)
        Local0 = (Arg0 <= Arg1)
        Local0 = (Arg0 > Arg1)
        Local0 = (Arg0 >= Arg1)
        Return (Local0)
    }
    Method (TST2, 2)
    {
        Store (LAnd (Arg0, Arg1), Local0)
        Store (LOr (Arg0, Arg1), Local0)
        Store (LNot (Arg0), Local0)
        Store (LEqual (Arg0, Arg1), Local0)
        Store (LNotEqual (Arg0, Arg1), Local0)
        Store (LLess (Arg0, Arg1), Local0)
        Store (LLessEqual (Arg0, Arg1), Local0)
        Store (LGreater (Arg0, Arg1), Local0)
        Store (LGreaterEqual (Arg0, Arg1), Local0)
        Return (Local0)
    }
}
