// Title: External without a type
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0)
    External (\_SB.EXT1)
    Method (TEST) { Return (EXT0 + \_SB.EXT1) }
}
