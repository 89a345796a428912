// Title: Debug, Printf and Fprintf
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 2)
    {
        Local0 = ""
        Debug = "text"
        Debug = Arg0
        Store (Arg0, Debug)
        Printf ("plain")
        Printf ("one %o", Arg0)
        Printf ("%o and %o.", Arg0, Arg1)
        Fprintf (Local0, "a%ob%o", Arg0, 0x12)
        Return (Local0)
    }
}
