// Title: StartDependentFn in another
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        StartDependentFn (0, 0)
        {
            StartDependentFn (0, 0) { IRQNoFlags () { 5 } }
        }
        EndDependentFn ()
    })
}
