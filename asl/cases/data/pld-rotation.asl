// Title: ToPLD: PLD_Rotation
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, ToPLD (PLD_Revision = 2, PLD_Rotation = 0))
    Name (PLD1, ToPLD (PLD_Revision = 2, PLD_Rotation = 7))
}
