/** The XCPU block of the corrected profile as a trapped register page (facts A.14). */
import { xcpuFields } from "../firmware/index.ts";
import {
  type BusWidth,
  bytes,
  type IoDevice,
  type RegisterAccess,
  type RegisterBlock,
  type RegisterField,
  RegisterFile,
  registers,
  reserved,
  SavedState,
} from "../machine/index.ts";

type XcpuField = keyof typeof xcpuFields;

/** Who may write: the hypervisor owns what software only reads. Widths in bytes; the bitmap is as long as needed. */
const access: { readonly [F in Exclude<XcpuField, "present">]: readonly [width: number, access: RegisterAccess] } = {
  signature: [4, "ro"],
  version: [4, "ro"],
  vcpuCount: [4, "ro"],
  entryStride: [4, "ro"],
  madtChecksumAddress: [8, "ro"],
  firstEntryAddress: [8, "ro"],
  select: [4, "rw"],
  ejectCommand: [4, "wo"],
  ostEvent: [4, "rw"],
  ostStatus: [4, "wo"],
};

/** The registers of a block for so many vCPUs; offsets are firmware's. */
export function xcpuRegisters(vcpuCount: number): RegisterBlock<XcpuField | "gap"> {
  const words = bytes(4 * Math.ceil(vcpuCount / 32), "ro");
  const fields: Record<string, RegisterField> = {};
  let end = 0;
  const inOrder = Object.entries(xcpuFields).sort(([, a], [, b]) => a - b);
  for (const [name, offset] of inOrder) {
    if (offset > end) fields["gap"] = reserved(offset - end);
    // `present` is the only field that is not in the table.
    const [width, kind] = name === "present" ? [words.width, "ro" as const] : access[name as keyof typeof access];
    fields[name] = name === "present" ? words : bytes(width, kind);
    end = offset + width;
  }
  // The keys are those of xcpuFields and, if a hole is left between them, the gap.
  return registers("XCPU", "facts A.14", fields as { readonly [N in XcpuField | "gap"]: RegisterField });
}

export interface XcpuListener {
  /** EJCM was written with 1. @param vcpu - EJSL, any number */
  onEject(vcpu: number): void;
  /** OSST was written: OSEV and OSST of the vCPU in EJSL. */
  onOst(vcpu: number, event: number, status: number): void;
}

export class XcpuDevice implements IoDevice {
  readonly name = "XCPU";
  readonly widths: readonly BusWidth[] = [4];
  readonly keepsInSleep = true;
  private readonly file: RegisterFile<XcpuField | "gap">;
  private readonly initial: Uint8Array;
  private readonly listener: XcpuListener;
  /** Words of the bitmap that were announced and that software has not read since. */
  private readonly unread = new Set<number>();
  /** Words that changed since the last announcement. */
  private readonly changed = new Set<number>();

  /** @param initial - the block as OSPM finds it at boot */
  constructor(vcpuCount: number, initial: Uint8Array, listener: XcpuListener) {
    this.file = new RegisterFile(xcpuRegisters(vcpuCount));
    this.initial = initial;
    this.listener = listener;
    this.reset();
  }

  /** The bit of a vCPU in the bitmap. */
  isWanted(vcpu: number): boolean {
    return this.file.getBit("present", vcpu);
  }

  setWanted(vcpu: number, isWanted: boolean): void {
    if (this.isWanted(vcpu) !== isWanted) this.changed.add(vcpu >> 5);
    this.file.setBit("present", vcpu, isWanted);
  }

  /** Software is told that the bitmap has changed. */
  announce(): void {
    for (const word of this.changed) this.unread.add(word);
    this.changed.clear();
  }

  /** Software was told of a change that it has not looked at. */
  get hasNews(): boolean {
    return this.unread.size > 0;
  }

  read(offset: number, width: BusWidth): number {
    if (offset >= xcpuFields.present) this.unread.delete((offset - xcpuFields.present) >> 2);
    return this.file.read(offset, width);
  }

  write(offset: number, width: BusWidth, value: number): void {
    this.file.write(offset, width, value);
    if (offset === xcpuFields.ejectCommand && value === 1) this.listener.onEject(this.file.get("select"));
    if (offset === xcpuFields.ostStatus) {
      this.listener.onOst(this.file.get("select"), this.file.get("ostEvent"), value);
    }
  }

  reset(): void {
    this.file.load(this.initial);
    this.unread.clear();
    this.changed.clear();
  }

  save(): unknown {
    return { registers: this.file.save(), unread: [...this.unread], changed: [...this.changed] };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, this.name);
    this.file.restore(saved, "registers");
    for (const [name, words] of [
      ["unread", this.unread],
      ["changed", this.changed],
    ] as const) {
      words.clear();
      for (const word of saved.list(name)) words.add(Number(word));
    }
  }
}
