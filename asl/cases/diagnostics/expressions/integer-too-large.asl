// Title: An integer of more than 64 bits
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 0x1FFFFFFFFFFFFFFFF)
}
