// Title: Zero, One, Ones and Revision are opcodes
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (C0, Zero)
    Name (C1, One)
    Name (C2, Ones)
    Method (REVN) { Return (Revision) }
}
