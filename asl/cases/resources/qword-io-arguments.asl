// Title: QWordIO: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        QWordIO (ResourceProducer, MinNotFixed, MaxNotFixed, PosDecode, NonISAOnlyRanges, 0, 0x1000, 0x1FFF, 0, 0x1000, 1, "\\_SB.DEV0", NAM0, TypeStatic, DenseTranslation)
        QWordIO (, , , , , 0, 0x1000, 0x1FFF, 0, 0x1000, , , , , )
        QWordIO (, , , , , 0, 0x1000, 0x1FFF, 0, 0x1000)
    })
}
