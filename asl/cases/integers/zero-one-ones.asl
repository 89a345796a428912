// Title: The words Zero, One, Ones
// Also: -oi
// Also: -oa
// Also: -r 1
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (VAL0, Zero)
    Name (VAL1, One)
    Name (VAL2, Ones)
    Method (TEST)
    {
        Local0 = Zero
        Local1 = One
        Local2 = Ones
        Return (Local0)
    }
}
