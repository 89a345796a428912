// Title: a table of revision 1 has 32-bit integers, so Ones is 0xFFFFFFFF
DefinitionBlock ("", "SSDT", 1, "ACPIKT", "CASE", 0x00000001)
{
    Name (C0, 0xFFFFFFFF)
    Name (C1, Ones)
    Name (C2, 0xFFFFFFFE)
    Method (NEGV) { Return (~5) }
    Method (SUBV) { Return (2 - 3) }
}
