// Title: EndDependentFn without its start
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        EndDependentFn ()
    })
}
