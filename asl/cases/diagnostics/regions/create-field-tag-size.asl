// Title: A field of another size than the resource tag
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DWordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange,
            0, 0, 0, 0, 1,, , IOX0, TypeStatic, DenseTranslation)
    })
    CreateWordField (RES0, IOX0._MIN, FLD0)
}
