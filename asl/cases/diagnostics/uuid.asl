// Title: a UUID that is none
// Diagnose: 5:17 asl/uuid-form
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Name (UUID, ToUUID ("33DB4D5B-1FF7-401C-9657"))
}
