// Title: Calls as statements, values thrown away
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (VALU) { Return (1) }
    Method (TEST, 1)
    {
        VALU ()
        \VALU ()
        Arg0++
        Return (Arg0)
    }
}
