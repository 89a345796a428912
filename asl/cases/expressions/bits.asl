// Title: bit operators, in both syntaxes
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 2)
    {
        Local0 = Arg0 & Arg1
        Local0 = Arg0 | Arg1
        Local0 = Arg0 ^ Arg1
        Local0 = ~Arg0
        Local0 = Arg0 << Arg1
        Local0 = Arg0 >> Arg1
        Return (Local0)
    }
    Method (TST2, 2)
    {
        And (Arg0, Arg1, Local0)
        Or (Arg0, Arg1, Local0)
        XOr (Arg0, Arg1, Local0)
        NAnd (Arg0, Arg1, Local0)
        NOr (Arg0, Arg1, Local0)
        Not (Arg0, Local0)
        ShiftLeft (Arg0, Arg1, Local0)
        ShiftRight (Arg0, Arg1, Local0)
        FindSetLeftBit (Arg0, Local0)
        FindSetRightBit (Arg0, Local0)
        Return (Local0)
    }
}
