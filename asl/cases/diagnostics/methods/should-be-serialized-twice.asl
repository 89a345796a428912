// Title: A method that declares two names is told once
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Name (TMP0, 1)
        Name (TMP1, 1)
        Return (TMP0 + TMP1)
    }
}
