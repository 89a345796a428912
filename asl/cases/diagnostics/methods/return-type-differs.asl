// Title: A method returns another type than it declares
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 0, NotSerialized, 0, IntObj)
    {
        Return ("a")
    }
}
