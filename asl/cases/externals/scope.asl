// Title: scopes on the way to an external object exist
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (\_SB.PCI0.LPCB.EC0.ECWR, MethodObj)
    Scope (\_SB) { Method (TEST) { \_SB.PCI0.LPCB.EC0.ECWR (1, 2) } }
}
