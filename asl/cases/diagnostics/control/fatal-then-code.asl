// Title: A statement behind Fatal
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Fatal (1, 2, 3)
        Return (1)
    }
}
