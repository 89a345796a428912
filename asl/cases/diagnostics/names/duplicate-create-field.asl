// Title: Two buffer fields of one name in a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 1)
    {
        CreateByteField (Arg0, 0, FLD0)
        CreateByteField (Arg0, 1, FLD0)
        FLD0 = 1
    }
}
