// Title: A region in EmbeddedControl and its field
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "ACPI0001")
        OperationRegion (REG0, EmbeddedControl, 0x00, 0x10)
        Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
        OperationRegion (\_SB.REG1, EmbeddedControl, 0x1000, One)
    }
}
