// Title: A loop without condition that breaks
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        While (1)
        {
            If (Arg0) { Break }
        }
    }
}
