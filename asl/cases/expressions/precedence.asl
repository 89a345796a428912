// Title: operators bind as in C
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 4)
    {
        Local0 = Arg0 + Arg1 * Arg2 - Arg3
        Local0 = (Arg0 + Arg1) * (Arg2 - Arg3)
        Local0 = Arg0 - Arg1 - Arg2 - Arg3
        Local0 = Arg0 << Arg1 + Arg2
        Local0 = Arg0 & Arg1 | Arg2 ^ Arg3
        Local0 = Arg0 == Arg1 & Arg2 != Arg3
        Local0 = Arg0 && Arg1 || Arg2 && Arg3
        Local0 = Arg0 < Arg1 == Arg2 >= Arg3
        Local0 = !Arg0 && ~Arg1 == Arg2
        Local0 = Arg0 / Arg1 % Arg2 * Arg3
        Return (Local0)
    }
}
