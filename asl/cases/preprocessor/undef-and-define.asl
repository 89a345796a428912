// Title: #undef and a second #define
#define VALUE 1
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (VAL0, VALUE)
#undef VALUE
#define VALUE 2
    Name (VAL1, VALUE)
#undef VALUE
}
