// Title: If, Else, While, Break, Continue, Switch and Return
// Call: \IFEL 0
// Expect: String "zero"
// Call: \IFEL 1
// Expect: String "one"
// Call: \IFEL 2
// Expect: String "two"
// Call: \IFEL 3
// Expect: String "many"
// Call: \SUMW 10
// Expect: Integer 0x37
// Call: \SUMW 0
// Expect: Integer 0x0
// Call: \BRKW 100
// Expect: Integer 0x64
// Call: \CONW 10
// Expect: Integer 0x1E
// Call: \NEST 3 4
// Expect: Integer 0xC
// Call: \NBRK
// Expect: Integer 0x3
// Call: \NCON
// Expect: Integer 0x9
// Call: \RETW 7
// Expect: Integer 0x7
// Call: \SWIT 1
// Expect: String "one"
// Call: \SWIT 5
// Expect: String "four to six"
// Call: \SWIT 9
// Expect: String "other"
// Call: \SWST "two"
// Expect: Integer 0x2
// Nt: Integer 0x3 - store-to-storage
// Call: \FORL 5
// Expect: Integer 0x78
// Call: \NOTH
// Expect: Nothing
// Nt: Integer 0x1 - implicit-return
// Call: \BARE
// Expect: Integer 0x0
// Call: \MANY
// Expect: Package [Integer 0x1]
// Call: \FATL
// Expect: Integer 0x3
// Call: \NOPM
// Expect: Integer 0x4
// Call: \LOOP
// Expect: Integer 0x4
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (IFEL, 1)
    {
        If (Arg0 == 0) { Return ("zero") }
        ElseIf (Arg0 == 1) { Return ("one") }
        Else { If (Arg0 == 2) { Return ("two") } }
        Return ("many")
    }
    Method (SUMW, 1) { Local0 = 0 While (Arg0) { Local0 += Arg0 Arg0-- } Return (Local0) }
    Method (BRKW, 1) { Local0 = 0 While (1) { If (Local0 >= Arg0) { Break } Local0++ } Return (Local0) }
    Method (CONW, 1)
    {
        Local0 = 0
        Local1 = 0
        While (Local0 < Arg0)
        {
            Local0++
            If (Local0 & 1) { Continue }
            Local1 += Local0
        }
        Return (Local1)
    }
    Method (NEST, 2)
    {
        Local2 = 0
        Local0 = 0
        While (Local0 < Arg0)
        {
            Local1 = 0
            While (Local1 < Arg1) { Local2++ Local1++ }
            Local0++
        }
        Return (Local2)
    }
    Method (NBRK)
    {
        Local0 = 0
        While (Local0 < 3)
        {
            While (1) { Break }
            Local0++
        }
        Return (Local0)
    }
    Method (NCON)
    {
        Local0 = 0
        Local2 = 0
        While (Local0 < 3)
        {
            Local0++
            Local1 = 0
            While (Local1 < 4) { Local1++ If (Local1 == 2) { Continue } Local2++ }
        }
        Return (Local2)
    }
    Method (RETW, 1) { While (1) { While (1) { Return (Arg0) } } Return (0) }
    Method (SWIT, 1)
    {
        Switch (ToInteger (Arg0))
        {
            Case (1) { Return ("one") }
            Case (Package () { 4, 5, 6 }) { Return ("four to six") }
            Default { Return ("other") }
        }
        Return ("none")
    }
    Method (SWST, 1)
    {
        Switch (ToString (Arg0))
        {
            Case ("one") { Local0 = 1 }
            Case ("two") { Local0 = 2 }
            Default { Local0 = 3 }
        }
        Return (Local0)
    }
    Method (FORL, 1) { Local1 = 1 For (Local0 = 1, Local0 <= Arg0, Local0++) { Local1 *= Local0 } Return (Local1) }
    Method (NOTH) { Local0 = 1 }
    // Return without operand returns 0
    Method (BARE) { Return }
    Method (MANY) { If (1) { If (1) { If (1) { Return (Package () { 1 }) } } } Return (0) }
    Method (FATL) { Fatal (1, 0x12345678, 0x99) Return (3) }
    Method (NOPM) { Noop Return (4) }
    // a While whose condition has an effect of its own
    Method (LOOP) { Local0 = 5 Local1 = 0 While (Local0--) { Local1++ } Return (Local1) }
}
