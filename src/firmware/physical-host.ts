/**
 * A physical machine as its own tables describe it: all that a hypervisor without an AML interpreter knows of it, and
 * what the tables it adds for its hardware domain must keep clear of. @see hotplug facts A.4, A.5, D.9, D31
 */
import { type ProcessorUid, processorUid } from "../base/brand.ts";
import { type Diagnostic, hasErrors } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import type { CpuLayout } from "../machine/index.ts";
import { type BoardLayout, verifyBoardLayout } from "../machine/index.ts";
import { decodeTable, type Fadt, type Madt, type MadtEntry, type TableValue } from "../tables/index.ts";
import { diagnose } from "./diagnostics.ts";
import { hostBoard } from "./host-board.ts";
import { type HostNames, readHostNames } from "./host-names.ts";
import type { PcpuSlot } from "./pcpu-layout.ts";
import { firmwareConstants } from "./profiles.ts";

export interface PhysicalHost {
  /** Machine without processors: registers where the FADT has them, IOAPICs of the MADT. */
  readonly board: (cpus: readonly CpuLayout[]) => BoardLayout;
  readonly dsdt: ByteSource;
  readonly ssdts: readonly ByteSource[];
  readonly fadt: Fadt;
  readonly facs: ByteSource | undefined;
  readonly madt: Madt;
  /** Entries that a hardware domain gets as they are: I/O APICs in front, interrupt source overrides behind. */
  readonly ioApics: readonly MadtEntry[];
  readonly overrides: readonly MadtEntry[];
  /** Native tables that a hardware domain gets besides FADT and DSDT, SSDTs among them. */
  readonly passed: readonly { readonly signature: string; readonly source: ByteSource }[];
  readonly pcpus: readonly PcpuSlot[];
  /** UIDs of the MADT: what a hypervisor can put into the STAO. */
  readonly uids: readonly ProcessorUid[];
  /** First `_UID` for vCPUs that no physical processor has. */
  readonly firstVcpuUid: number;
  /** NameSeg of the hypervisor's bus device that is free below `\_SB`. */
  readonly busName: string;
  /** GPE0 numbers with neither method nor wake device, in order. */
  readonly freeGpes: readonly number[];
  readonly names: HostNames;
}

/** Signatures that Xen passes to a PVH hardware domain; and all that start with OEM (facts D.9). */
const passedSignatures = new Set("PSDT SSDT SBST MCFG SLIC MSDM WDAT FPDT S3PT TCPA TPM2 VFCT".split(" "));

/** More than any bus name that could be taken by accident. */
const busNames = [firmwareConstants.busName, ..."123456789ABCDEF".split("").map((digit) => `XEN${digit}`), "VPBS"];

/**
 * Reads the tables of one machine, in any order.
 *
 * @returns undefined with errors: `firmware/host-without-table`, `firmware/host-not-x86`, `firmware/host-without-gpe`,
 * `firmware/host-board`, `firmware/host-names-used-up`
 */
export function describeHost(tables: readonly ByteSource[]): Outcome<PhysicalHost | undefined> {
  const decoded = tables.map((source) => ({
    source,
    table: decodeTable(source).value,
    signature: signatureOf(source),
  }));
  const find = (signature: string): ByteSource | undefined =>
    decoded.find((each) => each.signature === signature)?.source;
  const fadt = decoded.map(({ table }) => table).find(isFadt);
  const madt = decoded.map(({ table }) => table).find(isMadt);
  const dsdt = find("DSDT");
  const found: Diagnostic[] = [];
  for (const [signature, table] of [
    ["DSDT", dsdt],
    ["FACP", fadt],
    ["APIC", madt],
  ] as const) {
    if (table === undefined) found.push(diagnose("host-without-table", undefined, { signature }));
  }
  if (dsdt === undefined || fadt === undefined || madt === undefined) {
    return outcome(undefined, found);
  }
  const pcpuEntries = processorEntries(madt);
  if (!pcpuEntries.some(({ isEnabled }) => isEnabled)) found.push(diagnose("host-not-x86", undefined, {}));
  if (fadt.flags.hwReducedAcpi) found.push(diagnose("host-without-gpe", undefined, {}));
  const ssdts = decoded
    .filter(({ signature }) => signature === "SSDT" || signature === "PSDT")
    .map(({ source }) => source);
  const names = readHostNames([dsdt, ...ssdts]);
  const build = hostBoard(fadt, madt, names);
  const board = (cpus: readonly CpuLayout[]): BoardLayout => ({ ...build, cpus });
  if (!hasErrors(found)) found.push(...boardProblems(board([{ apicId: 0, isPresent: true }])));
  const busName = busNames.find((name) => !names.paths.has(`\\_SB.${name}`));
  if (busName === undefined) found.push(diagnose("host-names-used-up", undefined, {}));
  if (busName === undefined || hasErrors(found)) return outcome(undefined, found);
  const uids = pcpuEntries.map(({ uid }) => processorUid(uid));
  return outcome(
    {
      board,
      dsdt,
      ssdts,
      fadt,
      facs: find("FACS"),
      madt,
      ioApics: madt.entries.filter(({ kind }) => kind === "ioApic"),
      overrides: madt.entries.filter(({ kind }) => kind === "interruptSourceOverride"),
      passed: decoded.filter(({ signature }) => passedSignatures.has(signature) || signature.startsWith("OEM")),
      pcpus: pcpuSlotsOf(
        pcpuEntries,
        names,
        decoded.map(({ table }) => table),
      ),
      uids,
      firstVcpuUid: firstFree([...uids, ...names.processors.map(({ uid }) => uid ?? 0)]),
      busName,
      freeGpes: freeGpes(board([]), names.usedGpes),
      names,
    },
    found,
  );
}

const signatureOf = ({ bytes }: ByteSource): string => String.fromCharCode(...bytes.subarray(0, 4));

type Decoded = TableValue | undefined;
const isFadt = (table: Decoded): table is Fadt => table?.kind === "fadt";
const isMadt = (table: Decoded): table is Madt => table?.kind === "madt";

interface NativeEntry {
  readonly uid: number;
  readonly apicId: PcpuSlot["apicId"];
  readonly isEnabled: boolean;
}

/** Processor entries of both kinds, each processor once: a type 9 entry may repeat one of type 0. */
function processorEntries(madt: Madt): readonly NativeEntry[] {
  const entries = new Map<number, NativeEntry>();
  for (const entry of madt.entries) {
    if (entry.kind !== "processorLocalApic" && entry.kind !== "processorLocalX2Apic") continue;
    const { processorUid: uid, apicId, flags } = entry;
    const known = entries.get(uid);
    if (known === undefined || (!known.isEnabled && flags.enabled)) {
      entries.set(uid, { uid, apicId, isEnabled: flags.enabled });
    }
  }
  return [...entries.values()];
}

function pcpuSlotsOf(
  entries: readonly NativeEntry[],
  names: HostNames,
  tables: readonly Decoded[],
): readonly PcpuSlot[] {
  const proximity = proximityByApicId(tables);
  return entries.map(({ uid, apicId, isEnabled }, slot) => {
    const path = names.processors.find((object) => object.uid === uid)?.path ?? "";
    const segments = path.split(".");
    return {
      slot,
      uid: processorUid(uid),
      apicId,
      proximityDomain: proximity.get(apicId) ?? 0,
      isPresent: isEnabled,
      socketName: segments.at(-2) ?? "",
      name: segments.at(-1) ?? "",
      path,
    };
  });
}

/** Proximity domains of a SRAT, if the host has one. */
function proximityByApicId(tables: readonly Decoded[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const srat = tables.find((table) => table?.kind === "srat");
  if (srat?.kind !== "srat") return found;
  for (const entry of srat.entries) {
    if (entry.kind === "processorLocalApicAffinity") {
      found.set(entry.apicId, entry.proximityDomainLow + entry.proximityDomainHigh * 0x100);
    } else if (entry.kind === "processorLocalX2ApicAffinity") found.set(entry.apicId, entry.proximityDomain);
  }
  return found;
}

/** The usual first UID of vCPUs, or the next multiple of it above everything of the host. */
function firstFree(uids: readonly number[]): number {
  const unit = firmwareConstants.firstVcpuUid;
  return (Math.floor(Math.max(0, ...uids) / unit) + 1) * unit;
}

function freeGpes({ gpe0 }: BoardLayout, used: ReadonlySet<number>): readonly number[] {
  if (gpe0 === undefined) return [];
  const numbers = Array.from({ length: gpe0.length * 4 }, (_, index) => gpe0.base + index);
  return numbers.filter((number) => !used.has(number));
}

function boardProblems(board: BoardLayout): readonly Diagnostic[] {
  const problems = [...verifyBoardLayout(board)];
  if (board.pm.pm1Event === 0 || board.pm.pm1Control === 0) return [diagnose("host-without-gpe", undefined, {})];
  return problems.length === 0
    ? []
    : [diagnose("host-board", undefined, { problem: problems.map(({ message }) => message).join("; ") })];
}
