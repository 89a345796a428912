// Title: Short segments and trailing underscores
// Also: -on
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (A, 1)
    Name (AB__, 2)
    Name (A_C, 3)
    Name (_D, 4)
    Method (M) { Return (A + AB + A_C_ + _D__ + \A) }
}
