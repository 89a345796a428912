// Title: Switches in one method have temporaries of their own
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 2)
    {
        Local0 = 0
        Switch (ToInteger (Arg0))
        {
            Case (1)
            {
                Switch (ToInteger (Arg1))
                {
                    Case (2) { Local0 = 1 Break }
                    Default { Local0 = 2 }
                }
            }
            Default { While (One) { Break } Local0 = 3 }
        }
        If (Arg0) { Switch (ToInteger (Arg1)) { Case (3) { Local0++ } } }
        Return (Local0)
    }
    Method (TST2, 1) { Switch (ToInteger (Arg0)) { Case (1) { Return (1) } } Return (2) }
}
