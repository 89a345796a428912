// Title: -oi alone still folds
// Options: -oi
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (I0, 0x00)
    Name (I1, 0x01)
    Name (C0, Zero)
    Method (SUMV) { Return (1 + 2) }
    Method (NONE) { Return (1 - 1) }
    Method (EMPT) { Return }
}
