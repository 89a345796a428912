// Title: Include () of one file in two scopes
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Scope (\_SB)
    {
        Device (DEV0) { Include ("include/shared.asi") }
        Device (DEV1) { Include ("include/shared.asi") }
    }
}
