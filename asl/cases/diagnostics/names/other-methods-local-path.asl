// Title: A temporary name of another method by its absolute path
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 0, Serialized)
    {
        Name (TMP0, 1)
        Return (TMP0)
    }
    Method (TST2)
    {
        Return (\TST1.TMP0)
    }
}
