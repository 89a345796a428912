// Title: Connection by descriptor and by name
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (CON0, ResourceTemplate () { GpioIo (Exclusive, PullUp, 0, 0, IoRestrictionNone, "\\_SB.GPI0", 0x00, ResourceConsumer) { 5 } })
    OperationRegion (REG0, GeneralPurposeIo, 0x00, 0x02)
    Field (REG0, ByteAcc, NoLock, Preserve)
    {
        Connection (GpioIo (Exclusive, PullDefault, 0x0000, 0x0000, IoRestrictionOutputOnly, "\\_SB.GPI0", 0x00, ResourceConsumer) { 0x0002 }),
        FLD0, 1,
        Connection (CON0),
        FLD1, 1
    }
}
