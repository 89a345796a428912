// Title: A call of a device
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (DEV0) { }
    Method (TST1)
    {
        DEV0 ()
    }
}
