// Title: RefOf and DerefOf
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (OBJ0, 1)
    Method (TEST, 1)
    {
        Local0 = RefOf (OBJ0)
        Local1 = RefOf (Arg0)
        Local2 = DerefOf (Local0)
        DerefOf (Local1) = 2
        Local3 = DerefOf (RefOf (Local2))
        Return (DerefOf (Index (Arg0, 1)))
    }
}
