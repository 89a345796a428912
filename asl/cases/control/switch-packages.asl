// Title: a Case may hold several values
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Local0 = 0
        Switch (ToInteger (Arg0))
        {
            Case (Package () { 1, 2, 3 }) { Local0 = 10 }
            Case (4) { Local0 = 20 }
            Default { Local0 = 30 }
            Case (Package () { 5 }) { Local0 = 40 }
        }
        Return (Local0)
    }
}
