// Title: An External that nothing refers to
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (\_SB.PCI0, DeviceObj)
    External (\VAL0, IntObj)
    Name (VAL1, 1)
}
