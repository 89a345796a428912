// Title: StartDependentFn of performance priority 4
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        StartDependentFn (0, 4) { IRQNoFlags () { 5 } }
        EndDependentFn ()
    })
}
