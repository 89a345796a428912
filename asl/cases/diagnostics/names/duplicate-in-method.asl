// Title: A name declared twice in a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 0, Serialized)
    {
        Name (TMP0, 1)
        Name (TMP0, 2)
        Return (TMP0)
    }
}
