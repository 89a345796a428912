// Title: ToPLD with all fields, in any order
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, 0)
        Name (_PLD, Package ()
        {
            ToPLD (
                PLD_Revision = 2, PLD_IgnoreColor = 1, PLD_Red = 1, PLD_Green = 2, PLD_Blue = 3, PLD_Width = 4, PLD_Height = 5,
                PLD_UserVisible = 1, PLD_Dock = 0, PLD_Lid = 0, PLD_Panel = "BACK", PLD_VerticalPosition = "CENTER",
                PLD_HorizontalPosition = "RIGHT", PLD_Shape = "VERTICALRECTANGLE", PLD_GroupOrientation = 1, PLD_GroupToken = 6,
                PLD_GroupPosition = 7, PLD_Bay = 1, PLD_Ejectable = 1, PLD_EjectRequired = 1, PLD_CabinetNumber = 8,
                PLD_CardCageNumber = 9, PLD_Reference = 1, PLD_Rotation = 3, PLD_Order = 4, PLD_VerticalOffset = 0xA,
                PLD_HorizontalOffset = 0xB)
        })
    }
    Name (PLD1, ToPLD (PLD_Shape = "OVAL", PLD_Revision = 1))
    Name (PLD2, ToPLD (PLD_Revision = 1))
}
