// Title: conversion operators with and without a target
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TST1, 2)
    {
        ToInteger (Arg0, Local0)
        ToBuffer (Arg0, Local0)
        ToHexString (Arg0, Local0)
        ToDecimalString (Arg0, Local0)
        ToString (Arg0, 4, Local0)
        ToString (Arg0, Ones, Local0)
        Local0 = ToString (Arg0)
        Local0 = ToString (Arg0, Arg1)
        ToBCD (Arg0, Local0)
        FromBCD (Arg0, Local0)
        Concatenate (Arg0, Arg1, Local0)
        ConcatenateResTemplate (Arg0, Arg1, Local0)
        Mid (Arg0, 1, 2, Local0)
        Return (Local0)
    }
}
