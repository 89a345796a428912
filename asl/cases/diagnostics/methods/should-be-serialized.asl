// Title: A method that declares a name and is not serialized
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Name (TMP0, 1)
        Return (TMP0)
    }
}
