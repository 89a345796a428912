// Title: without optimisation a DSDT keeps names as written
// Options: -oa
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB) { Device (\_SB.PCI0) { Name (_ADR, Zero) Method (READ) { Return (\_SB.PCI0._ADR) } } }
}
