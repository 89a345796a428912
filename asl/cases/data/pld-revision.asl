// Title: ToPLD: PLD_Revision
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, ToPLD (PLD_Revision = 1))
    Name (PLD1, ToPLD (PLD_Revision = 2))
}
