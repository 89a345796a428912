// Title: a UUID that is none
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (UUID, ToUUID ("33DB4D5B-1FF7-401C-9657"))
}
