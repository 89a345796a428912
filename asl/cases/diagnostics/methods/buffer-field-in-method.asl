// Title: A buffer field in a method that is not serialized
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        CreateByteField (Arg0, 0, FLD0)
        Return (FLD0)
    }
}
