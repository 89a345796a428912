// Title: arithmetic operators, in both syntaxes
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 2)
    {
        Local0 = Arg0 + Arg1
        Local0 = Arg0 - Arg1
        Local0 = Arg0 * Arg1
        Local0 = Arg0 / Arg1
        Local0 = Arg0 % Arg1
        Return (Local0)
    }
    Method (TST2, 2)
    {
        Add (Arg0, Arg1, Local0)
        Subtract (Arg0, Arg1, Local0)
        Multiply (Arg0, Arg1, Local0)
        Divide (Arg0, Arg1, Local1, Local0)
        Divide (Arg0, Arg1, , Local0)
        Divide (Arg0, Arg1, Local1)
        Mod (Arg0, Arg1, Local0)
        Return (Local0 + Local1)
    }
}
