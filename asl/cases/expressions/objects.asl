// Title: operators on references and types
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, 1)
    Method (TST1, 2)
    {
        Local0 = RefOf (VAL0)
        Local1 = DerefOf (Local0)
        Local1 = SizeOf (Arg0)
        Local1 = ObjectType (VAL0)
        CopyObject (Arg0, Local2)
        CopyObject (Local2, VAL0)
        If (CondRefOf (VAL0, Local3)) { Local1 += DerefOf (Local3) }
        Return (Local1)
    }
}
