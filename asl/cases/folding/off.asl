// Title: -of leaves operators in place
// Options: -of
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1) { Local0 = 1 + 2 Add (1, 2, Local0) Return (Local0 == 3) }
}
