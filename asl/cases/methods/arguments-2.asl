// Title: A method of 2 arguments and its call
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (MTH0, 2) { Return (Arg1) }
    Method (TEST) { Return (MTH0 (0, 1)) }
}
