// Title: Function is a Method with types
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Function (FUN0) { }
    Function (FUN1, IntObj) { Return (1) }
    Function (FUN2, IntObj, { IntObj, StrObj }) { Return (Arg0) }
    Function (FUN3, , { IntObj }) { }
}
