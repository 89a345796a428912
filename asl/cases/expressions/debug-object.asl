// Title: Debug is a target
// Also: -oa
DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CASE", 0x00000001)
{
    Method (TEST, 1)
    {
        Debug = "text"
        Store (Arg0, Debug)
        Add (Arg0, 1, Debug)
        Debug = Local0 = 5
        Concatenate ("a", Arg0, Debug)
    }
}
