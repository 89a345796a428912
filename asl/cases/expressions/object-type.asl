// Title: ObjectType
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { Name (_ADR, 0) }
    Method (TEST, 1)
    {
        Local0 = ObjectType (DEV0)
        Local1 = ObjectType (Arg0)
        Local2 = ObjectType (Debug)
        Local3 = ObjectType (DerefOf (Arg0))
        Return (ObjectType (Local0) + ObjectType (Index (Local1, 0)) + Local2 + Local3)
    }
}
