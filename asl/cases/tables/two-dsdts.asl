// Title: Names are shortened if all tables of a file are DSDTs
// Also: -on
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 1)
{
    Device (\_SB.DEV0) { Name (_ADR, 0) Method (TEST) { Return (\_SB.DEV0._ADR) } }
}
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 1)
{
    Device (\_SB.DEV1) { Name (_ADR, 0) Method (TEST) { Return (\_SB.DEV1._ADR) } }
}
