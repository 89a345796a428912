// Title: _CST with a short entry
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Processor (CPU0, 0, 0, 0)
    {
        Name (_CST, Package ()
        {
            1,
            Package () { ResourceTemplate () { Register (FFixedHW, 1, 2, 0) }, 1, 1 }
        })
    }
}
