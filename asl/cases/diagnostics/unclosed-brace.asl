// Title: a brace that is not closed
// Diagnose: 5:1 asl/bracket-unclosed
// Deviation: the brace is shown; iasl shows the end of the file.
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0)
    {
        Name (_ADR, Zero)
}
