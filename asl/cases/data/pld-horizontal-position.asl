// Title: ToPLD: PLD_HorizontalPosition
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, ToPLD (PLD_Revision = 2, PLD_HorizontalPosition = "LEFT"))
    Name (PLD1, ToPLD (PLD_Revision = 2, PLD_HorizontalPosition = "CENTER"))
    Name (PLD2, ToPLD (PLD_Revision = 2, PLD_HorizontalPosition = "RIGHT"))
    Name (PLD3, ToPLD (PLD_Revision = 2, PLD_HorizontalPosition = 2))
}
