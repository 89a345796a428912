// Title: ToPLD: PLD_Blue
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, ToPLD (PLD_Revision = 2, PLD_Blue = 0xAB))
}
