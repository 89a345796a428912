// Title: A method of 3 arguments and its call
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (MTH0, 3) { Return (Arg2) }
    Method (TEST) { Return (MTH0 (0, 1, 2)) }
}
