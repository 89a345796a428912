// Title: __LINE__ and #line count lines of the source, whatever the preprocessor took out
#define HERE __LINE__
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPLINES", 1)
{
    Name (AAA0, __LINE__)
#if 0
    skipped
#endif
    Name (AAA1, HERE)
    Name (AAA2,
        __LINE__)
#line 500
    Name (AAA3, __LINE__)
#line 20 "other.asl"

    Name (AAA4, __LINE__)
#include "include/lines.asi"
    Name (AAA6, __LINE__)
}
