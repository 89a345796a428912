// Title: operation regions of all spaces
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    OperationRegion (REG0, SystemMemory, 0xFED40000, 0x5000)
    OperationRegion (REG1, SystemIO, 0x0400, 0x80)
    OperationRegion (REG2, PCI_Config, Zero, 0x0100)
    OperationRegion (REG3, EmbeddedControl, 0x00, 0xFF)
    OperationRegion (REG4, SMBus, 0x00, 0x0100)
    OperationRegion (REG5, SystemCMOS, 0x00, 0x80)
    OperationRegion (REG6, PciBarTarget, 0x10, 0x20)
    OperationRegion (REG7, IPMI, 0x3000, 0x0100)
    OperationRegion (REG8, GeneralPurposeIo, 0x00, 0x01)
    OperationRegion (REG9, GenericSerialBus, 0x00, 0x0100)
    OperationRegion (REGA, PCC, 0x01, 0x10)
    OperationRegion (REGB, 0x80, 0x00, 0x10)
    OperationRegion (REGC, 0x9A, 0x00, 0x10)
    Method (TST1, 1, Serialized) { OperationRegion (REGD, SystemIO, Arg0 + 1, 0x10) Field (REGD, ByteAcc) { FLD0, 8 } Return (FLD0) }
}
