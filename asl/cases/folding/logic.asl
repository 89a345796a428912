// Title: constant conditions are computed
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Local0 = (1 == 1)
        Local0 = (1 != 1)
        Local0 = (1 < 2)
        Local0 = (1 <= 2)
        Local0 = (1 > 2)
        Local0 = (1 >= 2)
        Local0 = (1 && 0)
        Local0 = (1 || 0)
        Local0 = !5
        Local0 = ("a" == "b")
        Return (Local0)
    }
}
