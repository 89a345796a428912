// Title: what a comparison gives reaches the hardware
// Call: \MAIN
// Expect: Integer 0x0
DefinitionBlock ("", "DSDT", 2, "ACPKIT", "EFFECTS", 1)
{
    OperationRegion (RAM, SystemMemory, 0x1000, 0x20)
    Field (RAM, DWordAcc, NoLock, Preserve) { FLD0, 32, FLD1, 32, FLD2, 64 }

    Method (MAIN)
    {
        FLD0 = 5
        FLD1 = 6
        Local0 = FLD0 < 6
        FLD2 = Local0
        Return (0)
    }
}
