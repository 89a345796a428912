// Title: GpioInt without pins
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveLow, Exclusive, PullUp, 0, "\\_SB.GPI0") { }
    })
}
