// Title: An underscore device
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Device (_DEV) { Name (_ADR, 0) }
}
