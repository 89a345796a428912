// Title: constant strings are computed
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Local0 = Concatenate ("a", "b")
        Local0 = Concatenate ("a", 0x12)
        Local0 = Mid ("abcdef", 1, 3)
        Local0 = Mid ("abc", 5, 3)
        Local0 = ToDecimalString (100)
        Local0 = ToInteger ("0x12")
        Local0 = ToInteger ("12")
        Local0 = ToBuffer (0x1234)
        Local0 = ToBuffer ("ab")
        Return (Local0)
    }
}
