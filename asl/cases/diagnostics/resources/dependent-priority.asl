// Title: StartDependentFn of priority 3
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        StartDependentFn (3, 0) { IRQNoFlags () { 5 } }
        EndDependentFn ()
    })
}
