// Title: IRQ and IRQNoFlags
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQ (Edge, ActiveHigh, Exclusive, ) { 1 }
        IRQ (Level, ActiveLow, Shared, ) { 3, 4, 5, 7 }
        IRQ (Level, ActiveLow, ExclusiveAndWake, ) { 9 }
        IRQ (Edge, ActiveHigh, SharedAndWake, ) { 10 }
        IRQNoFlags () { 12 }
        IRQNoFlags () { 14, 15 }
    })
}
