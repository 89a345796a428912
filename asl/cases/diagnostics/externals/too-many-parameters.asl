// Title: An External with eight parameters
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (EXT0, MethodObj, IntObj, {IntObj, IntObj, IntObj, IntObj, IntObj, IntObj, IntObj, IntObj})
}
