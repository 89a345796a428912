// Title: A For that does not set its Local
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1)
    {
        For (, Local0 < 3, Local0++) { Noop }
    }
}
