// Title: A macro of a keyword
#define MODE Decode16
#define RULE Serialized
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 1)
{
    Name (RES0, ResourceTemplate () { IO (MODE, 0x60, 0x60, 1, 1) })
    Method (TEST, 0, RULE) { }
}
