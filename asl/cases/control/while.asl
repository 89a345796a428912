// Title: While, Break and Continue
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        Local0 = 0
        While (Local0 < Arg0)
        {
            Local0++
            If (Local0 == 3) { Continue }
            If (Local0 == 7) { Break }
            While (One) { Break }
        }
        Return (Local0)
    }
}
