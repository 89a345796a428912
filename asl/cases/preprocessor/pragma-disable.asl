// Title: #pragma disable leaves no bytes
#pragma disable (3128)
#pragma disable (2089)
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Method (TEST) { Local0 = 1 }
}
