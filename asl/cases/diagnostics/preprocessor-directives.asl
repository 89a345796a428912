// Title: directives that are none, in one run
// Diagnose: 8:2 preprocessor/unknown-directive
// Diagnose: 9:9 preprocessor/unknown-pragma
// Diagnose: 10:1 preprocessor/without-if
// Diagnose: 11:2 preprocessor/unknown-directive
// Diagnose: 12:1 preprocessor/directive-form
// Deviation: iasl names the line behind the directive
#foo
#pragma once
#endif
#Define A 1
#
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPDIAG", 1)
{
    Name (AAA0, 1)
}
