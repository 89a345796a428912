// Title: A constant division by zero
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, Divide (10, 0))
}
