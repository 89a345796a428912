// Title: macros with arguments
// Preprocess: cpp
#define ADD(left, right) ((left) + (right))
#define TWICE(value) ADD (value, value)
#define TEXT(value) #value
#define JOIN(one, other) one##other
#define CPU(number) Device (JOIN (CP, number)) { Name (_HID, "ACPI0007") Name (_UID, 0x##number) }
#define EACH(macro) macro (00) macro (01) macro (0A)
#define CALL(method, ...) method (__VA_ARGS__)
#define LONG Name (LNG0, \
    1) \
    Name (LNG1, 2)
#define OUTER INNER
#define INNER 9
#define SELF SELF
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPCALLS", 1)
{
    Name (AAA0, ADD (1, 2))
    Name (AAA1, TWICE (
        TWICE (3)  // over lines
    ))
    Name (AAA2, TEXT (one  (two, "three")))
    EACH (CPU)
    LONG
    Name (AAA3, OUTER)
    Name (SELF, ADD (1,(2)))
    Method (MTHD, 2) { Return (CALL (ADD, Arg0, Arg1)) }
    Method (MTH1, 0) { Return (CALL (MTHD, 1, OUTER)) }
    Name (EACH, 1)
}
