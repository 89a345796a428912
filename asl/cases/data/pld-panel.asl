// Title: ToPLD: PLD_Panel
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, ToPLD (PLD_Revision = 2, PLD_Panel = "TOP"))
    Name (PLD1, ToPLD (PLD_Revision = 2, PLD_Panel = "BOTTOM"))
    Name (PLD2, ToPLD (PLD_Revision = 2, PLD_Panel = "LEFT"))
    Name (PLD3, ToPLD (PLD_Revision = 2, PLD_Panel = "RIGHT"))
    Name (PLD4, ToPLD (PLD_Revision = 2, PLD_Panel = "FRONT"))
    Name (PLD5, ToPLD (PLD_Revision = 2, PLD_Panel = "BACK"))
    Name (PLD6, ToPLD (PLD_Revision = 2, PLD_Panel = "UNKNOWN"))
    Name (PLD7, ToPLD (PLD_Revision = 2, PLD_Panel = 3))
}
