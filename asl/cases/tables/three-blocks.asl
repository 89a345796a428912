// Title: Three tables in one file; the later ones refer to the first
// Also: -oa
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 1)
{
    Device (\_SB.DEV0) { Name (_ADR, 0) Name (VAL0, 1) }
}
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    External (\_SB.DEV0, DeviceObj)
    Scope (\_SB.DEV0) { Name (VAL1, 2) }
}
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    External (\_SB.DEV0.VAL0, IntObj)
    Method (TEST) { Return (\_SB.DEV0.VAL0) }
}
