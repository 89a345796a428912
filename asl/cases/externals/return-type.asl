// Title: External of a method with types
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    External (MTH0, MethodObj, IntObj)
    External (MTH1, MethodObj, IntObj, { IntObj, StrObj })
    External (MTH2, MethodObj, , { BuffObj })
    Method (TEST) { MTH0 () MTH2 (Buffer () { 1 }) Return (MTH1 (1, "a")) }
}
