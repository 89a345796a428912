// Title: A field of EmbeddedControl with WordAcc
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, EmbeddedControl, 0, 0xFF)
    Field (REG0, WordAcc, NoLock, Preserve)
    {
        FLD0, 8
    }
}
