// Title: A UUID with a wrong digit
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (UUI0, ToUUID ("gaffd814-6eba-4d8c-8a91-bc9bbf4aa301"))
}
