// Title: An argument outside of a method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Store (1, Arg0)
}
