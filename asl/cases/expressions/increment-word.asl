// Title: Increment and ++
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        Increment (Arg0)
        Arg0++
        Local0 = Increment (Arg0)
        Local1 = Arg0++
        Return (Local0++ + Local1)
    }
}
