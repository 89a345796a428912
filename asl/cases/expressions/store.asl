// Title: Store and =: to every kind of target
// Also: -oa
// Also: -on
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (OBJ0, 0)
    Name (PKG0, Package (2) { })
    Name (BUF0, Buffer (4) { })
    CreateByteField (BUF0, 1, BYT0)
    Device (DEV0) { Name (_ADR, 0) Name (VAL0, 0) }
    Method (TEST, 2)
    {
        Store (Arg0, Local0)
        Local1 = Local0
        OBJ0 = Local1
        \OBJ0 = 1
        \DEV0.VAL0 = 2
        ^DEV0.VAL0 = 3
        PKG0 [0] = Arg0
        Store (Arg1, Index (BUF0, 2))
        BYT0 = 0x11
        Debug = Arg0
        DerefOf (Arg1) = 4
        Local2 = OBJ0 = 5
        Store (Store (Arg0, Local3), Local4)
        Return (Local2 + Local3 + Local4)
    }
}
