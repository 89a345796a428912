// Title: A statement behind Continue
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        While (Arg0)
        {
            Continue
            Arg0--
        }
    }
}
