// Title: An External of an object of the same table
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (VAL0, IntObj)
    Name (VAL0, 1)
}
