// Title: StartDependentFn without its end
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        StartDependentFn (0, 0) { IRQNoFlags () { 5 } }
    })
}
