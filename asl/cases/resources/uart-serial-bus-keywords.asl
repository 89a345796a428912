// Title: UartSerialBus: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        UartSerialBus (115200, DataBitsFive, StopBitsZero, 0xC0, LittleEndian, ParityTypeNone, FlowControlNone, 32, 64, "\\_SB.DEV0", 1, ResourceProducer)
        UartSerialBus (115200, DataBitsSix, StopBitsOne, 0xC0, BigEndian, ParityTypeEven, FlowControlHardware, 32, 64, "\\_SB.DEV0", 1, ResourceConsumer)
        UartSerialBus (115200, DataBitsSeven, StopBitsOnePlusHalf, 0xC0, LittleEndian, ParityTypeOdd, FlowControlXon, 32, 64, "\\_SB.DEV0", 1, ResourceProducer)
        UartSerialBus (115200, DataBitsEight, StopBitsTwo, 0xC0, BigEndian, ParityTypeMark, FlowControlNone, 32, 64, "\\_SB.DEV0", 1, ResourceConsumer)
        UartSerialBus (115200, DataBitsNine, StopBitsZero, 0xC0, LittleEndian, ParityTypeSpace, FlowControlHardware, 32, 64, "\\_SB.DEV0", 1, ResourceProducer)
    })
}
