// Title: connections need their controller
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        GpioIo (Exclusive, PullDefault, 0, 0, IoRestrictionNone) { 1 }
    })
}
