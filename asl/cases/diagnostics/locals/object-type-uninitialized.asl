// Title: ObjectType of a Local without value
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        Return (ObjectType (Local0))
    }
}
