// Title: UartSerialBusV2: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        UartSerialBusV2 (115200, DataBitsFive, StopBitsZero, 0xC0, LittleEndian, ParityTypeNone, FlowControlNone, 32, 64, "\\_SB.DEV0", 1, ResourceProducer, , Exclusive)
        UartSerialBusV2 (115200, DataBitsSix, StopBitsOne, 0xC0, BigEndian, ParityTypeEven, FlowControlHardware, 32, 64, "\\_SB.DEV0", 1, ResourceConsumer, , Shared)
        UartSerialBusV2 (115200, DataBitsSeven, StopBitsOnePlusHalf, 0xC0, LittleEndian, ParityTypeOdd, FlowControlXon, 32, 64, "\\_SB.DEV0", 1, ResourceProducer, , ExclusiveAndWake)
        UartSerialBusV2 (115200, DataBitsEight, StopBitsTwo, 0xC0, BigEndian, ParityTypeMark, FlowControlNone, 32, 64, "\\_SB.DEV0", 1, ResourceConsumer, , SharedAndWake)
        UartSerialBusV2 (115200, DataBitsNine, StopBitsZero, 0xC0, LittleEndian, ParityTypeSpace, FlowControlHardware, 32, 64, "\\_SB.DEV0", 1, ResourceProducer, , Exclusive)
    })
}
