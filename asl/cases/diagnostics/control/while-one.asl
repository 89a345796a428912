// Title: A loop without end
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        While (One)
        {
            Noop
        }
    }
}
