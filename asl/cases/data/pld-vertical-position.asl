// Title: ToPLD: PLD_VerticalPosition
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, ToPLD (PLD_Revision = 2, PLD_VerticalPosition = "UPPER"))
    Name (PLD1, ToPLD (PLD_Revision = 2, PLD_VerticalPosition = "CENTER"))
    Name (PLD2, ToPLD (PLD_Revision = 2, PLD_VerticalPosition = "LOWER"))
    Name (PLD3, ToPLD (PLD_Revision = 2, PLD_VerticalPosition = 1))
}
