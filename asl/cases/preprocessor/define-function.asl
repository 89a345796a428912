// Title: Macros with arguments
// Preprocess: cpp
#define PAIR(a, b) Package () { a, b }
#define DEV(n, adr) Device (n) { Name (_ADR, adr) }
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (PKG0, PAIR (1, 2))
    DEV (DEV0, 0x10000)
    DEV (DEV1, 0x20000)
}
