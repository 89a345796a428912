// Title: An included file that does not exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Include ("no-such-file.asl")
}
