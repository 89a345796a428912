// Title: A method of 1 arguments and its call
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (MTH0, 1) { Return (Arg0) }
    Method (TEST) { Return (MTH0 (0)) }
}
