// Title: ToPLD: PLD_Red
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, ToPLD (PLD_Revision = 2, PLD_Red = 0))
    Name (PLD1, ToPLD (PLD_Revision = 2, PLD_Red = 0xFF))
}
