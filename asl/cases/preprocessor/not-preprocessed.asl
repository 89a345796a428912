// Title: without the preprocessor only #line is understood
// Options: -Pn
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPNONE", 1)
{
    Name (AAA0, __LINE__)
#line 100
    Name (AAA1, __LINE__)
}
