// Title: While in While, with Break and Continue
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        Local0 = 0
        While (Local0 < 10)
        {
            Local1 = 0
            While (Local1 < 10)
            {
                If (Local1 == Arg0) { Break }
                If (Local1 == 3) { Local1 += 2 Continue }
                Local1++
            }
            If (Local0 == 5) { Break }
            Local0++
        }
        Return (Local0)
    }
}
