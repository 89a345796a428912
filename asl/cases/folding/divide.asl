// Title: Divide of constants: only without a remainder
// Also: -r 1
// Also: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST)
    {
        Local0 = 9 / 2
        Local1 = Divide (9, 2)
        Divide (9, 2, Local2, Local3)
        Divide (9, 2, , Local4)
        Divide (9, 2, Local5)
        Return (Ones / 3)
    }
}
