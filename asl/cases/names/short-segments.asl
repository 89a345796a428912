// Title: short segments are padded
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (A, 1)
    Name (A_B, 2)
    Name (_, 3)
    Device (\_SB.D) { Name (_ADR, 0) Name (X1, 5) }
    Method (M) { Return (\_SB.D.X1) }
}
