// Title: A UUID without dashes
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (UUI0, ToUUID ("daffd8146eba4d8c8a91bc9bbf4aa301daff"))
}
