// Title: DWordSpace of a type of the specification
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DWordSpace (0x03, ResourceProducer, PosDecode, MinFixed, MaxFixed, 0x00,
            0x00000000, 0x00001000, 0x00001FFF, 0x00000000, 0x00001000)
    })
}
