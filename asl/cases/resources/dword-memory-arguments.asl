// Title: DWordMemory: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        DWordMemory (ResourceProducer, PosDecode, MinNotFixed, MaxNotFixed, NonCacheable, ReadOnly, 0, 0x1000, 0x1FFF, 0, 0x1000, 1, "\\_SB.DEV0", NAM0, AddressRangeMemory, TypeStatic)
        DWordMemory (, , , , , , 0, 0x1000, 0x1FFF, 0, 0x1000, , , , , )
        DWordMemory (, , , , , , 0, 0x1000, 0x1FFF, 0, 0x1000)
    })
}
