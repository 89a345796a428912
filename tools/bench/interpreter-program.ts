/** The AML that the interpreter's benchmarks run: loops whose argument is the number of iterations. */

export interface LoopBenchmark {
  /** What an iteration does. */
  readonly title: string;
  readonly method: string;
  /** Iterations for us, and for acpiexec, which is slower. */
  readonly iterations: number;
  readonly theirIterations: number;
}

export const program = `
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "BENCH", 1)
{
    Name (CNT0, 0)
    Name (BUFA, Buffer () { 1, 2, 3, 4, 5, 6, 7, 8 })
    Name (PKG0, Package () { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 })
    OperationRegion (RAM0, SystemMemory, 0x00100000, 0x1000)
    Field (RAM0, DWordAcc, NoLock, Preserve) { DWF0, 32, DWF1, 32 }
    Field (RAM0, ByteAcc, NoLock, Preserve) { Offset (0x20), BIT0, 3, BIT1, 5 }
    Scope (\\_SB)
    {
        Device (PCI0) { Device (LPCB) { Device (EC00) { Device (BAT0) { Name (STAT, 3) Method (_STA) { Return (STAT) } } } } }
    }
    Method (ADDM, 1) { Local0 = 0  While (Arg0) { Local0 += Arg0 + Arg0  Arg0-- }  Return (Local0) }
    Method (BITM, 1) { Local0 = 0  While (Arg0) { Local0 = ((Local0 << 1) ^ Arg0) & 0xFFFFFF  Arg0-- }  Return (Local0) }
    Method (WIDM, 1) { Local0 = 0xFFFFFFFFFFFFF000  While (Arg0) { Local0 += Arg0  Local0 ^= 0x8000000000000000  Arg0-- }  Return (Local0) }
    Method (IFEM, 1)
    {
        Local0 = 0
        While (Arg0) { If ((Arg0 > 100) && (Arg0 & 1)) { Local0++ } Else { Local0 += 2 } Arg0-- }
        Return (Local0)
    }
    Method (CALE, 2) { Return (Arg0 + Arg1) }
    Method (CALM, 1) { Local0 = 0  While (Arg0) { Local0 = CALE (Local0, Arg0)  Arg0-- }  Return (Local0) }
    Method (NAMM, 1) { CNT0 = 0  While (Arg0) { CNT0 += Arg0  Arg0-- }  Return (CNT0) }
    Method (FLDM, 1) { Local0 = 0  While (Arg0) { DWF1 = Arg0  Local0 += DWF1  Arg0-- }  Return (Local0) }
    Method (FBIM, 1) { Local0 = 0  While (Arg0) { BIT1 = Arg0  Local0 += BIT1  Arg0-- }  Return (Local0) }
    Method (STRM, 1) { Local0 = 0  While (Arg0) { Local1 = Concatenate ("abcd", "efghij")  Local0 += SizeOf (Local1)  Arg0-- }  Return (Local0) }
    Method (BUFM, 1) { Local0 = 0  While (Arg0) { Local1 = Concatenate (BUFA, BUFA)  Local0 += SizeOf (Local1)  Arg0-- }  Return (Local0) }
    Method (PKGM, 1) { Local0 = 0  While (Arg0) { Local0 += DerefOf (PKG0 [Arg0 & 15])  Arg0-- }  Return (Local0) }
    Method (DEEM, 1) { Local0 = 0  While (Arg0) { Local0 += \\_SB.PCI0.LPCB.EC00.BAT0._STA ()  Local0 += \\_SB.PCI0.LPCB.EC00.BAT0.STAT  Arg0-- }  Return (Local0) }
}
`;

export const loops: readonly LoopBenchmark[] = [
  { title: "ADDM, 1 million", method: "ADDM", iterations: 1_000_000, theirIterations: 200_000 },
  { title: "ADDM, 10 million", method: "ADDM", iterations: 10_000_000, theirIterations: 1_000_000 },
  { title: "64-bit arithmetic above 2^53", method: "WIDM", iterations: 1_000_000, theirIterations: 200_000 },
  { title: "shift, xor, and", method: "BITM", iterations: 1_000_000, theirIterations: 200_000 },
  { title: "If, Else", method: "IFEM", iterations: 1_000_000, theirIterations: 200_000 },
  { title: "method call", method: "CALM", iterations: 300_000, theirIterations: 100_000 },
  { title: "Integer in a Name", method: "NAMM", iterations: 300_000, theirIterations: 100_000 },
  { title: "SystemMemory, 32 bits, write and read", method: "FLDM", iterations: 200_000, theirIterations: 50_000 },
  { title: "SystemMemory, 5 bits, write and read", method: "FBIM", iterations: 200_000, theirIterations: 50_000 },
  { title: "string concatenation", method: "STRM", iterations: 200_000, theirIterations: 50_000 },
  { title: "buffer concatenation", method: "BUFM", iterations: 200_000, theirIterations: 50_000 },
  { title: "package indexing", method: "PKGM", iterations: 300_000, theirIterations: 100_000 },
  { title: "deep names: a call and a value", method: "DEEM", iterations: 200_000, theirIterations: 50_000 },
];
