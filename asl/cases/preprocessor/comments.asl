// Title: comments hide directives, strings hide comments
#define VAL0 5
/*
#define VAL0 6
#include "nowhere"
*/
// #define VAL0 7
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPCOMMNT", 1)
{
    Name (AAA0, "/* no comment") Name (AAA1, VAL0) // " no string
    Name (AAA2, "// no comment") /* " no string */ Name (AAA3, VAL0)
    Name (AAA4, "\" \\") Name (AAA5, VAL0)
}
