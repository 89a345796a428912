// Title: UartSerialBusV2 with a large FIFO
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        UartSerialBusV2 (115200, , , 0x00, LittleEndian, ParityTypeNone, FlowControlNone,
            0x10000, 16, "\\_SB.UAR0")
    })
}
