// Title: A field of ToPLD that is none
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, Package () { ToPLD (PLD_Nothing = 1) })
}
