/** Collects the ACPI tables that firmware has laid out in a guest's memory: RSDP, then everything it leads to. */
import { setTimeout as sleep } from "node:timers/promises";
import { hasChecksum } from "./carve.ts";

export interface GuestTable {
  /** `DSDT`, `SSDT1`, …: the signature, numbered from the second of its kind. */
  readonly name: string;
  readonly address: number;
  readonly bytes: Buffer;
  /** FACS has no checksum and counts as right. */
  readonly isChecksumRight: boolean;
}

export type ReadMemory = (address: number, length: number) => Promise<Buffer>;

/** Where firmware may put the RSDP: the BIOS area and the extended BIOS data area (§5.2.5.1). */
const rsdpAreas = [
  { base: 0xe_0000, length: 0x2_0000 },
  { base: 0x9_fc00, length: 0x400 },
] as const;

const rsdp = { signature: "RSD PTR ", lengthOfRevision1: 20, length: 36, revision: 15, rsdt: 16, xsdt: 24 } as const;
const fadt = { facs: 36, dsdt: 40, xFacs: 132, xDsdt: 140, lengthWithX: 148 } as const;
const headerLength = 36;
const facsLength = 64;

async function findRsdp(read: ReadMemory): Promise<number | undefined> {
  for (const { base, length } of rsdpAreas) {
    const memory = await read(base, length);
    for (let at = memory.indexOf(rsdp.signature); at >= 0; at = memory.indexOf(rsdp.signature, at + 1))
      if ((base + at) % 16 === 0 && hasChecksum(memory.subarray(at, at + rsdp.lengthOfRevision1))) return base + at;
  }
  return undefined;
}

class Collector {
  readonly tables: GuestTable[] = [];
  private readonly counts = new Map<string, number>();
  private readonly read: ReadMemory;

  constructor(read: ReadMemory) {
    this.read = read;
  }

  add(signature: string, address: number, bytes: Buffer): Buffer {
    const count = this.counts.get(signature) ?? 0;
    this.counts.set(signature, count + 1);
    const name = `${signature}${count === 0 ? "" : count}`;
    this.tables.push({ name, address, bytes, isChecksumRight: signature === "FACS" || hasChecksum(bytes) });
    return bytes;
  }

  async addTable(address: number): Promise<Buffer> {
    const head = await this.read(address, 8);
    const length = Math.max(headerLength, Math.min(head.readUInt32LE(4), 2 ** 24));
    const bytes = await this.read(address, length);
    return this.add(bytes.toString("latin1", 0, 4), address, bytes);
  }

  async addFadtTargets(bytes: Buffer): Promise<void> {
    const hasX = bytes.length >= fadt.lengthWithX;
    const facs = (hasX ? Number(bytes.readBigUInt64LE(fadt.xFacs)) : 0) || bytes.readUInt32LE(fadt.facs);
    const dsdt = (hasX ? Number(bytes.readBigUInt64LE(fadt.xDsdt)) : 0) || bytes.readUInt32LE(fadt.dsdt);
    if (facs !== 0) this.add("FACS", facs, await this.read(facs, facsLength));
    await this.addTable(dsdt);
  }
}

async function collect(read: ReadMemory, address: number): Promise<readonly GuestTable[]> {
  const collector = new Collector(read);
  const whole = await read(address, rsdp.length);
  const isNew = (whole[rsdp.revision] ?? 0) >= 2;
  collector.add("RSDP", address, whole.subarray(0, isNew ? rsdp.length : rsdp.lengthOfRevision1));
  const rsdt = whole.readUInt32LE(rsdp.rsdt);
  const xsdt = isNew ? Number(whole.readBigUInt64LE(rsdp.xsdt)) : 0;
  let entries: number[] = [];
  if (rsdt !== 0) {
    const table = await collector.addTable(rsdt);
    entries = Array.from({ length: (table.length - headerLength) >> 2 }, (_, i) =>
      table.readUInt32LE(headerLength + 4 * i),
    );
  }
  if (xsdt !== 0) {
    const table = await collector.addTable(xsdt);
    entries = Array.from({ length: (table.length - headerLength) >> 3 }, (_, i) =>
      Number(table.readBigUInt64LE(headerLength + 8 * i)),
    );
  }
  for (const entry of entries) {
    const table = await collector.addTable(entry);
    if (table.toString("latin1", 0, 4) === "FACP") await collector.addFadtTargets(table);
  }
  return collector.tables;
}

/**
 * Waits until firmware has laid out its tables, then reads them.
 *
 * @returns the tables, in the order RSDP, RSDT, XSDT, their entries; the FADT's tables follow it
 */
export async function readGuestTables(read: ReadMemory, timeoutMs: number): Promise<readonly GuestTable[]> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const address = await findRsdp(read);
    if (address !== undefined) {
      // The RSDP may be there before the tables are: right checksums say that they are whole.
      const tables = await collect(read, address).catch(() => []);
      if (tables.length > 0 && tables.every(({ isChecksumRight }) => isChecksumRight)) return tables;
      if (tables.length > 0 && Date.now() > end) return tables;
    }
    if (Date.now() > end) throw new Error(`no RSDP in the guest's memory after ${timeoutMs / 1000} s`);
    await sleep(100);
  }
}
