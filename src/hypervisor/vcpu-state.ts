/** The states of a vCPU as hypervisor and OS see it together (facts J.1): a function of three facts. */

/** What the state is made of. */
export interface VCpuFacts {
  /** It executes, or could at the next interrupt: not down, not parked, not waiting for STARTUP. */
  readonly isUp: boolean;
  /** The toolstack wants it: its bit in the bitmap. */
  readonly isWanted: boolean;
  /** Its MADT entry has the Enabled flag, which is also what `_STA` looks at. */
  readonly isEnabled: boolean;
}

/**
 * `repairing`: an OS refused to give up a vCPU whose entry Draft C had already cleared, and the toolstack wants it
 * again; the scan method is about to set the entry once more.
 */
export type VCpuState = "absent" | "offered" | "present" | "running" | "eject-requested" | "quiesced" | "repairing";

/** By up, wanted, enabled. */
const states: { readonly [Key in `${0 | 1}${0 | 1}${0 | 1}`]: VCpuState } = {
  "000": "absent",
  "001": "quiesced",
  "010": "offered",
  "011": "present",
  // Draft C clears Enabled when the eject is requested: refused or pending, the hypervisor cannot tell.
  "100": "eject-requested",
  "101": "eject-requested",
  "110": "repairing",
  "111": "running",
};

const digit = (value: boolean): 0 | 1 => (value ? 1 : 0);

export function vcpuState({ isUp, isWanted, isEnabled }: VCpuFacts): VCpuState {
  return states[`${digit(isUp)}${digit(isWanted)}${digit(isEnabled)}`];
}
