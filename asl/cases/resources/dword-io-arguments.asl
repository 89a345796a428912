// Title: DWordIO: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DWordIO (ResourceProducer, MinNotFixed, MaxNotFixed, PosDecode, NonISAOnlyRanges, 0, 0x1000, 0x1FFF, 0, 0x1000, 1, "\\_SB.DEV0", NAM0, TypeStatic, DenseTranslation)
        DWordIO (, , , , , 0, 0x1000, 0x1FFF, 0, 0x1000, , , , , )
        DWordIO (, , , , , 0, 0x1000, 0x1FFF, 0, 0x1000)
    })
}
