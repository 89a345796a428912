// Title: Sizes and counts follow the same rules
// Also: -oi
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (BUF0, Buffer (1) { })
    Name (BUF1, Buffer (0x100) { })
    Name (PKG0, Package (0) { })
    Name (PKG1, Package (255) { })
    OperationRegion (REG0, SystemMemory, 0, 1)
    OperationRegion (REG1, SystemMemory, 0xFED00000, 0x10000)
    OperationRegion (REG2, SystemMemory, 0x100000000, 0x100000000)
}
