/**
 * What a physical machine is lent so that hot-plug of its processors can be tried: two GPE methods on events that it
 * does not use itself, and of the objects that a hot-plug capable firmware would have those that its tables lack.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hexBytes } from "../base/hex.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { compileAsl, type PcpuSlot, type PhysicalHost } from "../firmware/index.ts";
import { encodeMadtEntry } from "../tables/index.ts";

export interface HostEquipment {
  /** Tables to load behind those of the machine. */
  readonly tables: readonly ByteSource[];
  /** The processor that comes and goes: the last one of the MADT that has an object in the name space. */
  readonly slot: PcpuSlot;
  /** GPE0 events on which its object is notified: Device Check and Eject Request. */
  readonly addEvent: number;
  readonly removeEvent: number;
  /** Names below its object that had to be lent. */
  readonly lent: readonly string[];
}

/** Largest UID and APIC ID of a local APIC entry. */
const narrowLimit = 0xff;

/** Two hex digits of a GPE method's name. */
const digits = (event: number): string => event.toString(16).toUpperCase().padStart(2, "0");

/**
 * Equipment for a machine.
 *
 * @returns undefined if no processor but the first one has an object, or if the machine uses all of its GPE0 events
 */
export function equipHost(host: PhysicalHost): Outcome<HostEquipment | undefined> {
  const present = host.pcpus.filter(({ isPresent }) => isPresent);
  const slot = present.slice(1).findLast(({ path }) => path !== "");
  // The lowest free events are left for the mirror of the vCPU event.
  const [removeEvent, addEvent] = host.freeGpes.slice(1).slice(-2);
  if (slot === undefined || addEvent === undefined || removeEvent === undefined) return outcome(undefined);
  const object = host.names.processors.find(({ path }) => path === slot.path);
  const kind = object?.declaration === "Processor" ? "ProcessorObj" : "DeviceObj";
  const lendable: Readonly<Record<string, string>> = {
    _MAT: `Name (_MAT, Buffer () { ${entryOf(slot)} })`,
    _PXM: `Name (_PXM, ${slot.proximityDomain})`,
    _OST: "Method (_OST, 3) { Store (Arg1, Debug) }",
    _EJ0: "Method (_EJ0, 1) { Store (Arg0, Debug) }",
  };
  const lent = Object.keys(lendable).filter((name) => !host.names.paths.has(`${slot.path}.${name}`));
  const asl = `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "HOSTEQ", 1)
{
    External (${slot.path}, ${kind})
    Scope (${slot.path})
    {
${lent.map((name) => `        ${lendable[name] ?? ""}`).join("\n")}
    }
    Scope (\\_GPE)
    {
        Method (_E${digits(addEvent)}) { Notify (${slot.path}, 0x01) }
        Method (_E${digits(removeEvent)}) { Notify (${slot.path}, 0x03) }
    }
}
`;
  const compiled = compileAsl("host-equipment", asl);
  const found: readonly Diagnostic[] = compiled.diagnostics;
  if (compiled.value === undefined) return outcome(undefined, found);
  return outcome({ tables: [compiled.value], slot, addEvent, removeEvent, lent }, found);
}

/** The processor's MADT entry as `_MAT` returns it. */
function entryOf({ uid, apicId }: PcpuSlot): string {
  const kind = uid < narrowLimit && apicId < narrowLimit ? "processorLocalApic" : "processorLocalX2Apic";
  const entry = { kind, processorUid: uid, apicId, flags: { enabled: true, onlineCapable: false } } as const;
  return hexBytes(encodeMadtEntry(entry)).replace(/\w+/g, "0x$&").replaceAll(" ", ", ");
}
