/** A small PC on the fake platform: firmware's pc-legacy tables, PIIX4's registers, a bitmap of present processors. */
import type { ProfileName, TableSet, TableSetOptions } from "../../src/firmware/index.ts";
import { buildTableSet } from "../../src/firmware/index.ts";
import { type BootResult, createOspm, type Ospm, type OspmOptions } from "../../src/ospm/index.ts";
import { type FakeGpeBlock, FakePlatform, type FakePlatformOptions } from "../support/fake-platform.ts";

export interface PcSystem {
  readonly platform: FakePlatform;
  readonly ospm: Ospm;
  readonly tables: TableSet;
  readonly gpe0: FakeGpeBlock;
  /** The bitmap at 0xAF00. */
  readonly bitmap: Uint8Array;
  readonly boot: () => BootResult;
}

/** Table sets are built once for all tests of a file. */
const built = new Map<string, TableSet>();

export function tableSet(profile: ProfileName, options: TableSetOptions): TableSet {
  const key = JSON.stringify([profile, options]);
  const known = built.get(key);
  if (known !== undefined) return known;
  const { value, diagnostics } = buildTableSet(profile, options);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  built.set(key, value);
  return value;
}

export interface PcOptions {
  readonly tables?: TableSetOptions;
  readonly ospm?: OspmOptions;
  readonly platform?: FakePlatformOptions;
  /** Changes the tables in memory before the OS sees them. */
  readonly patch?: (platform: FakePlatform, tables: TableSet) => void;
}

export function pcSystem({ tables: wanted, ospm: options, platform: hardware, patch }: PcOptions = {}): PcSystem {
  const tables = tableSet("pc-legacy", { vcpus: 1, maxVcpus: 4, ...wanted });
  const ids = tables.board.cpus.map(({ apicId }) => apicId);
  const platform = new FakePlatform({ apicIds: ids, ...hardware });
  for (const { address, bytes } of tables.tables) platform.writeMemory(address, bytes);
  patch?.(platform, tables);
  platform.attach(...platform.pm1.devices(0x600, 0x604, { port: 0xb2, enable: 0xf1 }));
  const gpe0 = platform.addBlock({ space: "port", base: 0xafe0, length: 4 });
  const bitmap = new Uint8Array(32);
  for (let cpu = 0; cpu < (wanted?.vcpus ?? 1); cpu++) bitmap[cpu >> 3] = (bitmap[cpu >> 3] ?? 0) | (1 << (cpu & 7));
  platform.attach({
    space: "port",
    base: 0xaf00,
    length: 32,
    read: (offset) => bitmap[offset] ?? 0,
    write: () => undefined,
  });
  const ospm = createOspm(platform, { isGuest: true, ...options });
  const boot = (): BootResult => {
    let result: BootResult | undefined;
    ospm.boot((answer) => {
      result = answer;
    });
    // 100 ms for each processor that is started.
    platform.run(1_000_000_000);
    if (result === undefined) throw new Error("the system did not finish starting up");
    return result;
  };
  return { platform, ospm, tables, gpe0, bitmap, boot };
}

/** Changes the bitmap and raises GPE 2, as the device model does. */
export function setPresent(system: PcSystem, changes: Readonly<Record<number, boolean>>): void {
  for (const [cpu, isPresent] of Object.entries(changes)) {
    const index = Number(cpu) >> 3;
    const mask = 1 << (Number(cpu) & 7);
    system.bitmap[index] = isPresent ? (system.bitmap[index] ?? 0) | mask : (system.bitmap[index] ?? 0) & ~mask;
  }
  system.gpe0.raise(2);
  system.platform.run();
}
