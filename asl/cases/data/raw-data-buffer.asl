// Title: RawDataBuffer: with a size and without
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        GpioIo (Shared, PullNone, , , IoRestrictionNone, "\\_SB.GPI0", , , , RawDataBuffer (4) { 1, 2, 3, 4 }) { 1 }
        GpioIo (Shared, PullNone, , , IoRestrictionNone, "\\_SB.GPI0", , , , RawDataBuffer () { 1 }) { 1 }
        I2cSerialBusV2 (0x50, , 400000, , "\\_SB.I2C0", , , , , RawDataBuffer (2) { 9, 8 })
    })
}
