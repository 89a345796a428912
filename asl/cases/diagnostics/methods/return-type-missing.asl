// Title: A method that declares a return type and returns nothing
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 0, NotSerialized, 0, IntObj)
    {
        Noop
    }
}
