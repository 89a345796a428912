/** Processors and interrupt controllers at start-up, from the MADT. @see ACPI 6.5 §5.2.12 */
import { apicId, processorUid } from "../base/brand.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { diagnose } from "./diagnostics.ts";
import { Interrupts, SPURIOUS_VECTOR } from "./interrupts.ts";
import { IoApics } from "./io-apic.ts";
import { traceOspm } from "./lane.ts";
import { LocalApic } from "./local-apic.ts";
import { LogicalCpus } from "./logical-cpus.ts";
import { MadtProcessors } from "./madt.ts";
import { judgeMadtEntries } from "./madt-rules.ts";
import type { OspmSettings } from "./options.ts";
import type { PlatformAccess } from "./platform-access.ts";
import type { PlatformTables } from "./platform-tables.ts";

export interface Topology {
  readonly cpus: LogicalCpus;
  readonly madt: MadtProcessors | undefined;
  readonly localApic: LocalApic | undefined;
  readonly interrupts: Interrupts | undefined;
}

/** IDs above this need x2APIC mode. */
const LAST_XAPIC_ID = 0xfe;
/** FADT 6.3: since then Online Capable has a meaning. */
const ONLINE_CAPABLE_VERSION = 0x0603;

/** Numbers the processors and takes charge of the boot processor's local APIC and the IOAPICs. */
export function setUpTopology(
  platform: PlatformAccess,
  settings: OspmSettings,
  tables: Pick<PlatformTables, "madt" | "physicalUids"> & { readonly fadtVersion: number },
  diagnostics: Diagnostic[],
): Topology {
  const cpus = new LogicalCpus();
  if (tables.madt === undefined) {
    markRunning(platform, cpus, cpus.register(apicId(0), processorUid(0), true).cpu);
    return { cpus, madt: undefined, localApic: undefined, interrupts: undefined };
  }
  const madt = new MadtProcessors(platform, tables.madt.value, tables.madt.address);
  const localApic = new LocalApic(platform, madt.localApicAddress);
  const bootId = localApic.readId();
  const verdicts = judgeMadtEntries(
    madt.entries,
    {
      hasOnlineCapable: tables.fadtVersion >= ONLINE_CAPABLE_VERSION,
      isGuest: settings.isGuest,
      hasX2apic: platform.writeMsr !== undefined || platform.hypercall !== undefined,
      physicalUids: tables.physicalUids,
    },
    settings.personality.madt,
  );
  const usable = verdicts.filter(({ outcome }) => outcome !== "ignored");
  for (const { entry, reason } of verdicts.filter(({ outcome }) => outcome === "ignored")) {
    traceOspm(platform, "madt/ignored", { uid: entry.uid, apicId: entry.apicId, reason });
  }
  const bootEntry = usable.find(({ entry }) => entry.apicId === bootId);
  // The processor that runs this code is there whatever the MADT says.
  const boot = cpus.register(bootId, bootEntry?.entry.uid ?? processorUid(0), true);
  for (const { entry, outcome } of usable) cpus.register(entry.apicId, entry.uid, outcome === "present");
  const high = cpus.all.find((cpu) => cpu.apicId > LAST_XAPIC_ID);
  if (high !== undefined && !localApic.useX2apic()) {
    diagnostics.push(diagnose("no-local-apic", undefined, { apicId: high.apicId }));
  }
  localApic.enable(SPURIOUS_VECTOR);
  markRunning(platform, cpus, boot.cpu);
  const ioApics = new IoApics(platform, madt.ioApics);
  const controllers = { localApic, ioApics, destination: bootId };
  const interrupts = new Interrupts(platform, controllers, settings.personality.gpe.unhandledLimit);
  return { cpus, madt, localApic, interrupts };
}

function markRunning(platform: PlatformAccess, cpus: LogicalCpus, number: number): void {
  const cpu = cpus.at(number);
  if (cpu === undefined) return;
  cpu.state = "online";
  traceOspm(platform, "processor/online", { cpu: number, apicId: cpu.apicId, uid: cpu.uid });
}
