// Title: WordBusNumber: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        WordBusNumber (ResourceProducer, MinNotFixed, MaxNotFixed, PosDecode, 0, 0x1000, 0x1FFF, 0, 0x1000, 1, "\\_SB.DEV0", NAM0)
        WordBusNumber (, , , , 0, 0x1000, 0x1FFF, 0, 0x1000, , , )
        WordBusNumber (, , , , 0, 0x1000, 0x1FFF, 0, 0x1000)
    })
}
