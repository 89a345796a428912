// Title: A statement behind Return in an If
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        If (Arg0)
        {
            Return (1)
            Noop
        }
        Return (2)
    }
}
