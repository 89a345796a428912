// Title: A UUID that is too short
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (UUI0, ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa30"))
}
