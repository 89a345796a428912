// Title: IRQ: all arguments, blanks for those that may be left out, and the shortest form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQ (Level, ActiveHigh, Exclusive, NAM0) { 5 }
        IRQ (Level, ActiveHigh, , ) { 5 }
        IRQ (Level, ActiveHigh) { 5 }
    })
}
