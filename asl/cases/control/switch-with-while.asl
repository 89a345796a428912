// Title: A While in a Case
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1, Serialized)
    {
        Switch (ToInteger (Arg0))
        {
            Case (1) { Local0 = 0 While (Local0 < 3) { Local0++ If (Local0 == 2) { Break } } Return (Local0) }
            Case (2) { Break }
            Default { Return (0) }
        }
        Return (1)
    }
}
