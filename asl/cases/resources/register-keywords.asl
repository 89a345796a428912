// Title: Register: every keyword of every argument
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (RES0, ResourceTemplate ()
    {
        Register (SystemMemory, 0x20, 0, 0x0408, 3)
        Register (SystemIO, 0x20, 0, 0x0408, 3)
        Register (PCI_Config, 0x20, 0, 0x0408, 3)
        Register (EmbeddedControl, 0x20, 0, 0x0408, 3)
        Register (SMBus, 0x20, 0, 0x0408, 3)
        Register (SystemCMOS, 0x20, 0, 0x0408, 3)
        Register (PciBarTarget, 0x20, 0, 0x0408, 3)
        Register (IPMI, 0x20, 0, 0x0408, 3)
        Register (GeneralPurposeIo, 0x20, 0, 0x0408, 3)
        Register (GenericSerialBus, 0x20, 0, 0x0408, 3)
        Register (PCC, 0x20, 0, 0x0408, 3)
        Register (PlatformRtMechanism, 0x20, 0, 0x0408, 3)
        Register (FFixedHW, 0x20, 0, 0x0408, 3)
    })
}
