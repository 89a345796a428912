// Title: A region in GenericSerialBus and its field
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "ACPI0001")
        OperationRegion (REG0, GenericSerialBus, 0x00, 0x10)
        Field (REG0, BufferAcc, NoLock, Preserve) { Connection (I2cSerialBusV2 (0x50, , 400000, , "\\_SB.I2C0")), FLD0, 8 }
        OperationRegion (\_SB.REG1, GenericSerialBus, 0x1000, One)
    }
}
