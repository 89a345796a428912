// Title: _CST whose count is wrong
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Processor (CPU0, 0, 0, 0)
    {
        Name (_CST, Package ()
        {
            2,
            Package () { ResourceTemplate () { Register (FFixedHW, 1, 2, 0) }, 1, 1, 1 }
        })
    }
}
