// Title: Three levels
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 3, Serialized)
    {
        Switch (ToInteger (Arg0))
        {
            Case (1)
            {
                Switch (ToInteger (Arg1))
                {
                    Case (1) { Switch (ToInteger (Arg2)) { Case (1) { Return (1) } Default { Return (2) } } }
                    Default { Return (3) }
                }
            }
            Default { Return (4) }
        }
        Return (5)
    }
}
