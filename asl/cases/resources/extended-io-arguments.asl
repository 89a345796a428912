// Title: ExtendedIO: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        ExtendedIO (ResourceProducer, MinNotFixed, MaxNotFixed, PosDecode, NonISAOnlyRanges, 0, 0x1000, 0x1FFF, 0, 0x1000, 0x8000, NAM0, TypeStatic, DenseTranslation)
        ExtendedIO (, , , , , 0, 0x1000, 0x1FFF, 0, 0x1000, , , , )
        ExtendedIO (, , , , , 0, 0x1000, 0x1FFF, 0, 0x1000)
    })
}
