// Title: __LINE__, __FILE__ in a line of their own, __METHOD__
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (LIN0, __LINE__)
    Method (TEST) { Local0 = __LINE__ Return (__METHOD__) }
}
