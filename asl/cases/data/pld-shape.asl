// Title: ToPLD: PLD_Shape
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, ToPLD (PLD_Revision = 2, PLD_Shape = "ROUND"))
    Name (PLD1, ToPLD (PLD_Revision = 2, PLD_Shape = "OVAL"))
    Name (PLD2, ToPLD (PLD_Revision = 2, PLD_Shape = "SQUARE"))
    Name (PLD3, ToPLD (PLD_Revision = 2, PLD_Shape = "VERTICALRECTANGLE"))
    Name (PLD4, ToPLD (PLD_Revision = 2, PLD_Shape = "HORIZONTALRECTANGLE"))
    Name (PLD5, ToPLD (PLD_Revision = 2, PLD_Shape = "VERTICALTRAPEZOID"))
    Name (PLD6, ToPLD (PLD_Revision = 2, PLD_Shape = "HORIZONTALTRAPEZOID"))
    Name (PLD7, ToPLD (PLD_Revision = 2, PLD_Shape = "UNKNOWN"))
    Name (PLD8, ToPLD (PLD_Revision = 2, PLD_Shape = "CHAMFERED"))
}
