// Title: A sync level of a method that is not serialized
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 0, NotSerialized, 3)
    {
    }
}
