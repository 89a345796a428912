// Title: object-like macros stand for numbers, names, strings and nothing
// Options: -oa
#define COUNT 3
#define   SIZE   0x10
#define NAME OBJ1
#define TEXT "COUNT"
#define NOTHING
#  define SPACED 7
	#define TABBED 8
DefinitionBlock ("", "SSDT", 2, "ACPKIT", "PPDEFINE", 1)
{
    Name (NAME, COUNT)
    Name (OBJ2, Buffer (SIZE) { COUNT, SIZE ,COUNT})
    Name (OBJ3, TEXT)
    Name (OBJ4, "COUNT stays in strings")
    Name (OBJ5, Package () { SPACED, TABBED NOTHING })
    // COUNT in a comment
    Name (CNT, 1) /* SIZE */
    Method (MTHD, 0)
    {
        Return (MTH1 (COUNT))
    }
    Method (MTH1, 1) { Return (Arg0 + COUNT) }
}
