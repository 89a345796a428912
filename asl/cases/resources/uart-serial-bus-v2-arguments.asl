// Title: UartSerialBusV2: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        UartSerialBusV2 (115200, DataBitsFive, StopBitsZero, 0xC0, LittleEndian, ParityTypeNone, FlowControlNone, 32, 64, "\\_SB.DEV0", 1, ResourceProducer, NAM0, Exclusive, RawDataBuffer () { 1, 2, 3 })
        UartSerialBusV2 (115200, , , 0xC0, , , , 32, 64, "\\_SB.DEV0", , , , , )
        UartSerialBusV2 (115200, , , 0xC0, , , , 32, 64, "\\_SB.DEV0")
    })
}
