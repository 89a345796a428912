// Title: Fprintf: to locals, arguments, names
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (STR0, "")
    Method (TEST, 2)
    {
        Local0 = 0
        Fprintf (Local0, "%o and %o", Arg0, Arg1)
        Fprintf (STR0, "text")
        Fprintf (Arg1, "%o", Local0)
        Return (STR0)
    }
}
