// Title: Function: types in place of counts
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Function (FUN0) { Return (1) }
    Function (FUN1, IntObj) { Return (1) }
    Function (FUN2, IntObj, { IntObj }) { Return (Arg0) }
    Function (FUN3, { IntObj, StrObj }, { IntObj, { StrObj, BuffObj } }) { Return (Arg0) }
    Function (FUN4, , IntObj) { Return (Arg0) }
    Method (TEST) { Return (FUN2 (1) + FUN3 (1, "a")) }
}
