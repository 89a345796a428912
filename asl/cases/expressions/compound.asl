// Title: compound assignment repeats its target
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Method (TST1, 2)
    {
        Local0 = Arg0
        Local0 += Arg1
        Local0 -= Arg1
        Local0 *= Arg1
        Local0 /= Arg1
        Local0 %= Arg1
        Local0 &= Arg1
        Local0 |= Arg1
        Local0 ^= Arg1
        Local0 <<= Arg1
        Local0 >>= Arg1
        VAL0 += Arg0 + Arg1
        Return (Local0)
    }
}
