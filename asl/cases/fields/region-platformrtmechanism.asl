// Title: A region in PlatformRtMechanism and its field
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_HID, "ACPI0001")
        OperationRegion (REG0, PlatformRtMechanism, 0x00, 0x10)
        Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
        OperationRegion (\_SB.REG1, PlatformRtMechanism, 0x1000, One)
    }
}
