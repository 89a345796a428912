// Title: ToPLD: an empty word is the first one, and the last value of a field counts
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, ToPLD (PLD_Revision = 2, PLD_Panel = "", PLD_VerticalPosition = "", PLD_Red = 1))
    Name (PLD1, ToPLD (PLD_Revision = 2, PLD_Red = 1, PLD_Panel = "BACK", PLD_Red = 2))
}
