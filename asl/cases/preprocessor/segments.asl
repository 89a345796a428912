// Title: segments of a path are no macro names
#define DEV0 0x55
#define PCI0 0x66
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPSEGMNT", 1)
{
    External (\_SB.PCI0, DeviceObj)
    Scope (\_SB.PCI0)
    {
        Device (DEV1) { Name (VAL0, DEV0) }
    }
    Device (\_SB.PCI0.DEV0) { Name (VAL0, PCI0) }
    Device (DEV2) { Device (DEV3) { Name (VAL0, 1) Method (MTHD) { Return (^^VAL0) } } Name (VAL0, 1) }
}
