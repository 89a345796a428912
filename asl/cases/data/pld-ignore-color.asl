// Title: ToPLD: PLD_IgnoreColor
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, ToPLD (PLD_Revision = 2, PLD_IgnoreColor = 0))
    Name (PLD1, ToPLD (PLD_Revision = 2, PLD_IgnoreColor = 1))
}
