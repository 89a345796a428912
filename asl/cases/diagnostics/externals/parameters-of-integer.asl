// Title: Parameter types of an External that is no method
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, IntObj, , {IntObj})
}
