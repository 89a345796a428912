// Title: A value of ToPLD that does not fit
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PLD0, Package () { ToPLD (PLD_Revision = 0x200) })
}
