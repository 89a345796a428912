// Title: Break outside of a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    If (1)
    {
        Break
    }
}
