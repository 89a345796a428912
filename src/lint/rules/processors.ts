/** Rules on processors: namespace, MADT, SRAT, PPTT and STAO must speak of the same ones. */
import type { ByteSource } from "../../base/span.ts";
import { counted } from "../counted.ts";
import type { Machine } from "../machine.ts";
import { madtProcessors, type ProcessorObject, processorObjects } from "../processors.ts";
import type { Report, Rule } from "../rule.ts";

/** UIDs of objects and entries that tables are filled up with: no processor has them (§5.2.12.2, §5.2.12.12). */
const fillers = new Set([0xff, 0xffff_ffff]);

export const objectsAgree: Rule = (machine, report) => {
  const objects = processorObjects(machine);
  const deprecated = objects.filter(({ declaration }) => declaration === "Processor");
  const [first] = deprecated;
  if (first !== undefined) {
    const others = deprecated.length - 1;
    report("processor-deprecated", first.place, {
      path: first.path,
      more: others === 0 ? "" : ` and ${counted(others, "more object")}`,
      verb: others === 0 ? "uses" : "use",
    });
  }
  const byUid = new Map<number, ProcessorObject>();
  for (const object of objects) {
    if (object.uid === undefined || fillers.has(object.uid)) continue;
    const other = byUid.get(object.uid);
    if (other === undefined) byUid.set(object.uid, object);
    else report("processor-same-uid", object.place, { path: object.path, other: other.path, uid: object.uid });
  }
};

export const madtIsSound: Rule = (machine, report) => {
  const entries = madtProcessors(machine).filter(({ uid }) => !fillers.has(uid));
  const uids = new Set<number>();
  const apicIds = new Set<number>();
  for (const { uid, apicId, isEnabled, span } of entries) {
    if (uids.has(uid)) report("madt-same-uid", span, { uid });
    uids.add(uid);
    if (!isEnabled) continue;
    if (apicIds.has(apicId)) report("madt-same-apic-id", span, { apicId });
    apicIds.add(apicId);
  }
  const small = entries.filter(({ isX2Apic, isEnabled, apicId }) => isX2Apic && isEnabled && apicId < 0xff);
  const [first] = small;
  if (first !== undefined) {
    const more = small.length === 1 ? "" : ` and ${small.length - 1} more`;
    report("madt-small-x2apic", first.span, { apicId: first.apicId, more });
  }
};

export const madtMatchesObjects: Rule = (machine, report) => {
  const entries = madtProcessors(machine);
  const objects = processorObjects(machine);
  if (machine.table("madt") === undefined || objects.length === 0) return;
  const listed = new Map(entries.map((entry) => [entry.uid, entry]));
  for (const { path, place, uid, hasMat, mat } of objects) {
    if (uid === undefined || fillers.has(uid)) continue;
    const entry = listed.get(uid);
    if (entry === undefined && !hasMat) report("processor-unmatched", place, { path, uid });
    if (entry === undefined || mat === undefined || !entry.isEnabled || !mat.isEnabled) continue;
    if (mat.uid === entry.uid && mat.apicId === entry.apicId) continue;
    const words = (each: typeof entry): string => `UID ${each.uid}, APIC ID ${each.apicId}`;
    report("mat-mismatch", place, { path, uid, mat: words(mat), madt: words(entry) });
  }
  const known = new Set(objects.map(({ uid }) => uid));
  for (const { uid, apicId, isEnabled, span } of entries) {
    if (isEnabled && !known.has(uid)) report("processor-without-object", span, { uid, apicId });
  }
};

export const sratMatchesMadt: Rule = (machine, report) => {
  const srat = machine.table("srat");
  const entries = madtProcessors(machine);
  if (srat === undefined || entries.length === 0) return;
  const placed = new Set<number>();
  for (const entry of srat.value.entries) {
    const isLocal = entry.kind === "processorLocalApicAffinity" || entry.kind === "processorLocalX2ApicAffinity";
    if (isLocal && entry.flags.enabled) placed.add(entry.apicId);
  }
  if (placed.size === 0) return;
  const listed = new Set<number>(entries.map(({ apicId }) => apicId));
  for (const apicId of placed) {
    if (!listed.has(apicId)) report("srat-unknown-processor", wholeOf(srat.source), { apicId });
  }
  for (const { apicId, isEnabled, span } of entries) {
    if (isEnabled && !placed.has(apicId)) report("srat-missing-processor", span, { apicId });
  }
};

export const ppttMatchesMadt: Rule = (machine, report) => {
  const pptt = machine.table("pptt");
  const entries = madtProcessors(machine);
  if (pptt === undefined || entries.length === 0) return;
  const listed = new Set<number>(entries.map(({ uid }) => uid));
  for (const node of pptt.value.nodes) {
    if (node.kind !== "processorHierarchy" || !node.flags.acpiProcessorIdValid || !node.flags.nodeIsALeaf) continue;
    if (!listed.has(node.acpiProcessorId))
      report("pptt-unknown-processor", wholeOf(pptt.source), { uid: node.acpiProcessorId });
  }
};

export const staoMatches: Rule = (machine, report) => {
  const explicit = machine.table("staoExplicit");
  const stao = explicit ?? machine.table("stao");
  if (stao === undefined) return;
  hiddenNames(machine, stao.value.names, stao.source, report);
  if (explicit === undefined) return;
  const objects = new Set(processorObjects(machine).map(({ uid }) => uid));
  const enabled = new Set(madtProcessors(machine).flatMap(({ uid, isEnabled }) => (isEnabled ? [uid] : [])));
  for (const uid of explicit.value.processors ?? []) {
    if (!objects.has(uid)) report("stao-unknown-processor", wholeOf(explicit.source), { uid });
    if (enabled.has(uid)) report("stao-hides-domain-processor", wholeOf(explicit.source), { uid });
  }
};

function hiddenNames(
  { byKey }: Machine,
  names: readonly string[] | undefined,
  source: ByteSource,
  report: Report,
): void {
  for (const name of names ?? []) {
    if (name === "" || byKey.has(keyOfText(name))) continue;
    report("stao-unknown-name", wholeOf(source), { path: name });
  }
}

/** Key of a path as text. */
export function keyOfText(path: string): string {
  return path
    .replace(/^\\/, "")
    .split(".")
    .map((segment) => segment.padEnd(4, "_"))
    .join("");
}

const wholeOf = (source: ByteSource) => ({ source, start: 0, end: Math.min(4, source.bytes.length) });

export const ecdtNamesDevice: Rule = ({ byKey, aml, table }, report) => {
  const ecdt = table("ecdt");
  if (ecdt === undefined || aml.length === 0) return;
  const path = ecdt.value.ecId;
  if (!byKey.has(keyOfText(path))) report("ecdt-unknown-path", wholeOf(ecdt.source), { path });
};

export const processorRules: readonly Rule[] = [
  objectsAgree,
  madtIsSound,
  madtMatchesObjects,
  sratMatchesMadt,
  ppttMatchesMadt,
  staoMatches,
  ecdtNamesDevice,
];
