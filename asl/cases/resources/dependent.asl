// Title: dependent functions
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        StartDependentFn (0, 1) { IRQNoFlags () { 3 } IO (Decode16, 0x02F8, 0x02F8, 0x01, 0x08) }
        StartDependentFn (1, 2) { IRQNoFlags () { 4 } }
        StartDependentFnNoPri () { IRQNoFlags () { 5, 6 } }
        EndDependentFn ()
    })
}
