// Title: an assignment stores with the operator itself where iasl does
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (SUMV, 1) { Return (Arg0) }
    Method (TST1, 4)
    {
        Local0 = Arg0
        Local1 = (Arg0 + Arg1)
        Local1 = ((Arg0 & Arg1) | (Arg2 & Arg3))
        Local1 = Arg0 [2]
        Local1 = (Arg0 == Arg1)
        Local1 = SUMV (Arg0)
        Local1 = Add (Arg0, Arg1)
        Local1 = Add (Arg0, Arg1, Local2)
        Local1 = NAnd (Arg0, Arg1)
        Local1 = XOr (Arg0, Arg1)
        Local1 = Divide (Arg0, Arg1)
        Local1 = Divide (Arg0, Arg1, Local2)
        Local1 = Mod (Arg0, Arg1)
        Local1 = Index (Arg0, 3)
        Local1 = ToInteger (Arg0)
        Local1 = Concatenate (Arg0, Arg1)
        Local1 = FindSetLeftBit (Arg0)
        Local1 = DerefOf (Arg0 [1])
        Local1 = Local2 = Arg3
        Store (And (Arg0, Arg1), Local1)
        Return (Local0 + Local1 + Local2)
    }
}
