/** The local APIC's registers as data (Intel SDM volume 3, table 12-1 and 12-6). */

interface LapicRegister {
  /** Offset in the xAPIC page; the x2APIC MSR is 0x800 + (offset >> 4). */
  readonly offset: number;
  readonly access: "rw" | "ro" | "wo";
  /** Registers in a row, 16 bytes apart. */
  readonly count: number;
  /** Modes in which the register exists. */
  readonly mode: "both" | "xapic" | "x2apic";
}

const one = (offset: number, access: LapicRegister["access"], mode: LapicRegister["mode"] = "both"): LapicRegister => ({
  offset,
  access,
  count: 1,
  mode,
});

const row = (offset: number): LapicRegister => ({ offset, access: "ro", count: 8, mode: "both" });

export const lapicRegisters = {
  id: one(0x020, "ro"),
  version: one(0x030, "ro"),
  tpr: one(0x080, "rw"),
  apr: one(0x090, "ro", "xapic"),
  ppr: one(0x0a0, "ro"),
  eoi: one(0x0b0, "wo"),
  rrd: one(0x0c0, "ro", "xapic"),
  ldr: one(0x0d0, "rw"),
  dfr: one(0x0e0, "rw", "xapic"),
  svr: one(0x0f0, "rw"),
  isr: row(0x100),
  tmr: row(0x180),
  irr: row(0x200),
  esr: one(0x280, "rw"),
  lvtCmci: one(0x2f0, "rw"),
  icrLow: one(0x300, "rw"),
  icrHigh: one(0x310, "rw", "xapic"),
  lvtTimer: one(0x320, "rw"),
  lvtThermal: one(0x330, "rw"),
  lvtPerformance: one(0x340, "rw"),
  lvtLint0: one(0x350, "rw"),
  lvtLint1: one(0x360, "rw"),
  lvtError: one(0x370, "rw"),
  initialCount: one(0x380, "rw"),
  currentCount: one(0x390, "ro"),
  divide: one(0x3e0, "rw"),
  selfIpi: one(0x3f0, "wo", "x2apic"),
} as const satisfies Readonly<Record<string, LapicRegister>>;

export type LapicRegisterName = keyof typeof lapicRegisters;

/** A register and, for those in rows, which one of the row. */
export interface LapicRegisterAt {
  readonly name: LapicRegisterName;
  readonly index: number;
  readonly access: LapicRegister["access"];
}

const byOffset = new Map<number, LapicRegisterAt & { readonly mode: LapicRegister["mode"] }>();
for (const [name, { offset, count, access, mode }] of Object.entries<LapicRegister>(lapicRegisters)) {
  for (let index = 0; index < count; index++) {
    // The keys of the table are the names.
    byOffset.set(offset + 16 * index, { name: name as LapicRegisterName, index, access, mode });
  }
}

/** The register at a page offset in the given mode; `undefined` where there is none. */
export function lapicRegisterAt(offset: number, isX2apic: boolean): LapicRegisterAt | undefined {
  const found = byOffset.get(offset);
  if (found === undefined || found.mode === (isX2apic ? "xapic" : "x2apic")) return undefined;
  return found;
}
