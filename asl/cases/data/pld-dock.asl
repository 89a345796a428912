// Title: ToPLD: PLD_Dock
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, ToPLD (PLD_Revision = 2, PLD_Dock = 1))
}
