// Title: Index and [ ]: sources, indices, targets
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (PKG0, Package () { 1, Package () { 2, 3 } })
    Method (TEST, 2)
    {
        Index (PKG0, 1, Local0)
        Local1 = PKG0 [Arg0]
        Local2 = Arg1 [0]
        Local3 = DerefOf (DerefOf (PKG0 [1]) [0])
        Arg1 [Arg0 + 1] = 5
        Local4 = Index ("text", 1)
        Local5 = DerefOf (Index (Buffer () { 1, 2 }, Arg0, Local6))
        Return (DerefOf (Local0) + DerefOf (Local1) + Local2 + Local3 + Local4 + Local5)
    }
}
