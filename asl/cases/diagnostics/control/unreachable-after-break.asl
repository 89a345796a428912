// Title: A statement behind Break
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        While (Arg0)
        {
            Break
            Arg0--
        }
    }
}
