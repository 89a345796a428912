// Title: an alias is another name
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Alias (VAL0, VAL1)
    Alias (\VAL0, \_SB.VAL2)
    Method (READ) { Return (VAL1 + \_SB.VAL2) }
}
