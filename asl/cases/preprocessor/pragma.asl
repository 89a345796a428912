// Title: #pragma disable silences a message by its number, errors too
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPPRAGMA", 1)
{
    Method (MTHD, 0) { Return (MISS) }
#pragma disable (6084)
#pragma message ("a text")
#warning "a warning"
}
