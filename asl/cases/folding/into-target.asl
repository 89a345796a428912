// Title: A folded operator with a target becomes a Store
// Also: -of
// Also: -oi
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (OBJ0, 0)
    Method (TEST, 1)
    {
        Add (1, 2, Local0)
        Local1 = Add (3, 4, OBJ0)
        Or (8, 1, Arg0)
        Not (0, Debug)
        ShiftLeft (1, 4, DerefOf (Arg0))
        Return (Local0 + Local1)
    }
}
