// Title: A Switch in a While: Break leaves the Switch, Continue is the loop's own
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Local0 = 0
        While (Local0 < 10)
        {
            Switch (ToInteger (Arg0)) { Case (1) { Local0 = 5 Break } Case (2) { Local0++ } Default { Local0 += 2 } }
            Local0++
        }
        Return (Local0)
    }
}
