// Title: _PSS with entries of five elements
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Processor (CPU0, 0, 0, 0)
    {
        Name (_PSS, Package () { Package () { 1, 2, 3, 4, 5 } })
    }
}
