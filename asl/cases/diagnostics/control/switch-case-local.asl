// Title: A Local as Case
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1, Serialized)
    {
        Local0 = 1
        Switch (Arg0)
        {
            Case (Local0) { Return (1) }
        }
        Return (0)
    }
}
