// Title: Interrupt: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Level, ActiveHigh, Exclusive, 1, "\\_SB.DEV0", NAM0) { 5 }
        Interrupt (, Level, ActiveHigh, , , , ) { 5 }
        Interrupt (, Level, ActiveHigh) { 5 }
    })
}
