// Title: IRQ: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        IRQ (Level, ActiveHigh, Exclusive) { 5 }
        IRQ (Edge, ActiveLow, Shared) { 5 }
        IRQ (Level, ActiveBoth, ExclusiveAndWake) { 5 }
        IRQ (Edge, ActiveHigh, SharedAndWake) { 5 }
    })
}
