// Title: Constants beside a variable are folded where they stand together
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        Local0 = Arg0 + 1 + 2
        Local1 = 1 + 2 + Arg0
        Local2 = (Arg0 << (1 + 1)) | (1 << 4)
        Local3 = Arg0 * 2 * 3
        Return (Add (Arg0, Add (1, 2)))
    }
}
