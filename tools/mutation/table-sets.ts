/** The good table sets: source of the AML, and the static tables of a platform for it. */
import { readFileSync } from "node:fs";
import { compileAsl, correctedSsdtAsl, nativeDsdtAsl, pcLegacyDsdtAsl, pcpuSlots } from "../../src/firmware/index.ts";
import { type DeviceModelName, type GivenTable, planTestbed } from "../../src/hotplug/index.ts";
import type { GuestSetName, SetName } from "./mutant.ts";

interface SetSource {
  readonly model: DeviceModelName;
  readonly asl: () => string;
  /** Processors that are there at power-on; default: the boot processor. */
  readonly present?: number;
}

export interface TableSet {
  readonly model: DeviceModelName;
  readonly asl: string;
  readonly aml: Uint8Array;
  /** What a platform gives besides the AML; it stays as it is when the AML is changed. */
  readonly others: readonly GivenTable[];
}

const PROCESSORS = 4;
const ownAsl = (name: string) => (): string =>
  readFileSync(new URL(`../../test/hotplug/tables/${name}.asl`, import.meta.url), "latin1");

const sources: { readonly [S in SetName]: SetSource } = {
  selector: { model: "qemu-modern", asl: ownAsl("selector") },
  "generic-event": { model: "cloud-hypervisor", asl: ownAsl("generic-event") },
  "madt-bitmap": { model: "xen-hvm", asl: ownAsl("madt-bitmap") },
  bitmap: {
    model: "qemu-legacy",
    asl: () =>
      pcLegacyDsdtAsl({ bitmapPort: 0xaf00, present: Array.from({ length: PROCESSORS }, (_, index) => index === 0) }),
  },
  sockets: {
    model: "native",
    asl: () => nativeDsdtAsl({ controllerPort: 0x0e00, event: 0x0a, slots: pcpuSlots(PROCESSORS, 1) }),
  },
  corrected: {
    model: "corrected",
    present: 2,
    asl: () =>
      correctedSsdtAsl({
        blockAddress: 0xfedf_1000,
        gpeAddress: 0xfedf_0000,
        gpeInterrupt: 9,
        gpePolarity: "high",
        uids: Array.from({ length: PROCESSORS }, (_, index) => 0x1_0000 + index),
        mirrorEvent: undefined,
      }),
  },
};

/** Scenarios instead of tables. */
const guestSets: { readonly [S in GuestSetName]: string } = {
  "pv-xenstore": "xenstore, vcpu_op",
  "pvh-xenstore": "xenstore, INIT-SIPI-SIPI",
};

export const isGuestSet = (name: SetName | GuestSetName): name is GuestSetName => Object.hasOwn(guestSets, name);

export const setNames: readonly (SetName | GuestSetName)[] =
  // Object.keys loses the key type.
  [...Object.keys(sources), ...Object.keys(guestSets)] as (SetName | GuestSetName)[];

/** What stands behind a set. */
export const interfaceOf = (name: SetName | GuestSetName): string =>
  isGuestSet(name) ? guestSets[name] : sources[name].model;

/** Compiles; a source that does not compile is a mistake in a list. */
export function compiled(name: string, text: string): Uint8Array {
  const { value, diagnostics } = compileAsl(name, text);
  if (value === undefined) throw new Error(`${name} does not compile: ${diagnostics.map((d) => d.message).join("; ")}`);
  return value.bytes;
}

export const given = (name: string, bytes: Uint8Array): GivenTable => ({
  signature: String.fromCharCode(...bytes.subarray(0, 4)),
  source: { name, bytes },
});

/** Tables that a testbed makes anew for every system. */
const REMADE: ReadonlySet<string> = new Set(["FACS", "XSDT", "RSD PTR "]);
const known = new Map<SetName, TableSet>();

/** A set with the static tables that its platform would have. */
export function tableSet(name: SetName): TableSet {
  const before = known.get(name);
  if (before !== undefined) return before;
  const { model, asl, present = 1 } = sources[name];
  const text = asl();
  const aml = compiled(name, text);
  const own = given(name, aml);
  const plan = planTestbed([own], { model, present }).value;
  if (plan === undefined) throw new Error(`${name} is not a set for ${model}`);
  const others = plan.placed.tables
    .filter(({ signature }) => !REMADE.has(signature) && signature !== own.signature)
    .map(({ signature, bytes }) => given(signature, bytes));
  const set = { model, asl: text, aml, others };
  known.set(name, set);
  return set;
}
