// Title: An External behind the object it names
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    External (VAL0, IntObj)
}
