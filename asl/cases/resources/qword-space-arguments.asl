// Title: QWordSpace: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        QWordSpace (0xC0, ResourceProducer, PosDecode, MinNotFixed, MaxNotFixed, 0x5A, 0, 0x1000, 0x1FFF, 0, 0x1000, 1, "\\_SB.DEV0", NAM0)
        QWordSpace (0xC0, , , , , 0x5A, 0, 0x1000, 0x1FFF, 0, 0x1000, , , )
        QWordSpace (0xC0, , , , , 0x5A, 0, 0x1000, 0x1FFF, 0, 0x1000)
    })
}
