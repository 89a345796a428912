// Title: Include () looks in the folders of -I
// Options: -I include
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB) { Device (DEV0) { Include ("shared.asi") } }
}
