// Title: UUIDs become buffers with their byte order
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (UUID, ToUUID ("00112233-4455-6677-8899-aabbccddeeff"))
    Name (UUI2, ToUUID ("33DB4D5B-1FF7-401C-9657-7441C03DD766"))
}
