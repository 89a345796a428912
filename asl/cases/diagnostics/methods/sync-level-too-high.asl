// Title: A sync level of 16
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 0, Serialized, 16)
    {
    }
}
