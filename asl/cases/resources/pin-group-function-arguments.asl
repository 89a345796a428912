// Title: PinGroupFunction: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        PinGroupFunction (Exclusive, 6, "\\_SB.DEV0", 1, "label", ResourceProducer, NAM0, RawDataBuffer () { 1, 2, 3 })
        PinGroupFunction (, 6, "\\_SB.DEV0", , "label", , , )
        PinGroupFunction (, 6, "\\_SB.DEV0", , "label")
    })
}
