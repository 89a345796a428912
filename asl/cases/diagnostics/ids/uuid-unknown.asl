// Title: A UUID that is not known
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (UUI0, ToUUID ("11223344-5566-7788-99aa-bbccddeeff00"))
}
