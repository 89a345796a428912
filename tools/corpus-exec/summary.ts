/** All machines together: totals, and the differences by what they have in common. */
import type { Difference, MachineReport } from "./examine.ts";

export interface Category {
  readonly name: string;
  readonly count: number;
  readonly examples: readonly (Difference & { readonly machine: string })[];
}

export interface Summary {
  readonly isGood: boolean;
  readonly machines: number;
  readonly loaded: number;
  readonly tables: number;
  readonly loadMs: number;
  readonly crashes: readonly string[];
  readonly hangs: readonly string[];
  readonly theirCrashes: readonly string[];
  readonly theirHangs: readonly string[];
  readonly waits: readonly string[];
  readonly compared: Readonly<Record<string, number>>;
  readonly equal: Readonly<Record<string, number>>;
  readonly excluded: Readonly<Record<string, number>>;
  readonly onlyOurs: readonly string[];
  readonly onlyTheirs: readonly string[];
  readonly categories: readonly Category[];
  readonly loadProblems: Readonly<Record<string, number>>;
}

const mostExamples = 40;
const goal = 0.99;

/** @param failures - what workers said that did not end well: crashes */
export function summarize(reports: readonly MachineReport[], failures: readonly string[]): Summary {
  const of = (pick: (report: MachineReport) => readonly string[]): readonly string[] =>
    reports.flatMap((report) => pick(report).map((text) => `${report.machine}: ${text}`));
  const compared = added(reports.map((report) => report.compared));
  const equal = added(reports.map((report) => report.equal));
  const crashes = [...failures, ...of((report) => report.crashes)];
  const hangs = of((report) => report.hangs);
  const loaded = reports.filter((report) => report.failures.length === 0).length;
  const machines = reports.length + failures.length;
  return {
    isGood: loaded === machines && crashes.length === 0 && hangs.length === 0 && total(equal) >= goal * total(compared),
    machines,
    loaded,
    tables: reports.reduce((sum, report) => sum + report.tables, 0),
    loadMs: reports.reduce((sum, report) => sum + report.loadMs, 0),
    crashes: [...crashes, ...of((report) => report.failures)],
    hangs,
    theirCrashes: of((report) => report.theirCrashes),
    theirHangs: of((report) => report.theirHangs),
    waits: of((report) => report.waits),
    compared,
    equal,
    excluded: added(reports.map((report) => report.excluded)),
    onlyOurs: of((report) => report.onlyOurs),
    onlyTheirs: of((report) => report.onlyTheirs),
    categories: categories(reports),
    loadProblems: problemCounts(reports),
  };
}

function added(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const count of counts) for (const [key, value] of Object.entries(count)) sums[key] = (sums[key] ?? 0) + value;
  return sums;
}

const total = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

function problemCounts(reports: readonly MachineReport[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { loadProblems } of reports) {
    for (const problem of loadProblems) {
      const code = problem.split(": ")[1] ?? problem;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
}

/** What is known to differ by acpiexec's nature, not by a fault of either. */
const explanations: readonly { readonly name: string; is(difference: Difference): boolean }[] = [
  {
    name: "the result is larger than acpiexec's buffer of 16 KiB",
    is: ({ theirs }) => theirs === "AE_BUFFER_OVERFLOW",
  },
  {
    name: "the result is a bare Device or scope, which acpiexec's interface has no form for",
    is: ({ ours, theirs }) => ours.startsWith("Reference") && theirs === "AE_TYPE",
  },
  {
    name: "acpiexec lost or misplaced the name, or one the method uses: after a faulty term it leaves scopes too late or skips what follows",
    is: ({ isLostName }) => isLostName,
  },
  {
    name: "a region needs names that a later table declares: ours waits for them, acpiexec leaves the fields empty",
    is: ({ ours, theirs, type }) =>
      ["AE_AML_UNINITIALIZED_NODE", "AE_AML_NO_OPERAND"].includes(theirs) &&
      (type === "FieldUnit" || type === "Method") &&
      !ours.startsWith("AE_"),
  },
  {
    name: "acpiexec runs no _REG of PCI_Config regions, nor of embedded controllers that are not present",
    is: ({ isByReg }) => isByReg,
  },
  {
    name: "follows from fields that acpiexec leaves empty, as their region needs names of a later table",
    is: ({ isBesideEmptyFields }) => isBesideEmptyFields,
  },
  {
    name: "a name is declared twice: ours keeps the first declaration, in acpiexec the second spoils it",
    is: ({ isDeclaredTwice }) => isDeclaredTwice,
  },
  {
    name: "a name in a Package means for ours what it meant when the table was loaded; for acpiexec a nearer name that a later table declares",
    is: ({ ours, theirs }) => differsInReferences(ours, theirs),
  },
  {
    name: "acpiexec ends a loop by the clock on the wall, ours by virtual time or count",
    is: ({ ours, theirs }) => [ours, theirs].includes("AE_AML_LOOP_TIMEOUT"),
  },
  {
    name: "regions that overlap: for ours they are one memory, for acpiexec they may be several",
    is: ({ isByMemory }) => isByMemory,
  },
];

/** True for values that are alike but for names in packages, which one of the engines took for others. */
function differsInReferences(ours: string, theirs: string): boolean {
  const [left, right] = [ours.split(", "), theirs.split(", ")];
  if (!ours.startsWith("Package") || left.length !== right.length || ours === theirs) return false;
  return left.every((element, i) => element === right[i] || element.includes("Reference "));
}

/** A difference by its explanation, or by the kinds of the two answers. */
function categoryOf(difference: Difference): string {
  const { ours, theirs, isInherited } = difference;
  const explanation = explanations.find(({ is }) => is(difference));
  if (explanation !== undefined) return explanation.name;
  if (isInherited) return "inherited from an earlier evaluation";
  const kind = (answer: string): string => (answer.startsWith("AE_") ? answer : (answer.split(/[ :]/)[0] ?? answer));
  return `ours ${kind(ours)}, acpiexec ${kind(theirs)}`;
}

function categories(reports: readonly MachineReport[]): readonly Category[] {
  const byName = new Map<string, (Difference & { machine: string })[]>();
  for (const { machine, differences } of reports) {
    for (const difference of differences) {
      const name = categoryOf(difference);
      const known = byName.get(name) ?? [];
      known.push({ machine, ...difference });
      byName.set(name, known);
    }
  }
  return [...byName]
    .map(([name, all]) => ({ name, count: all.length, examples: spread(all) }))
    .sort((a, b) => b.count - a.count);
}

/** Examples from as many machines as possible. */
function spread<T extends { readonly machine: string }>(all: readonly T[]): readonly T[] {
  const seen = new Map<string, number>();
  const rank = new Map<T, number>();
  for (const one of all) {
    const before = seen.get(one.machine) ?? 0;
    rank.set(one, before);
    seen.set(one.machine, before + 1);
  }
  return [...all].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)).slice(0, mostExamples);
}

export function printSummary(summary: Summary): string {
  const compared = total(summary.compared);
  const equal = total(summary.equal);
  const lines = [
    `machines loaded and initialised  ${summary.loaded} of ${summary.machines} (${summary.tables} tables, ${summary.loadMs.toFixed(0)} ms)`,
    `crashes                          ${summary.crashes.length} (acpiexec: ${summary.theirCrashes.length})`,
    `hangs                            ${summary.hangs.length} (acpiexec: ${summary.theirHangs.length})`,
    `wait for an event, both          ${summary.waits.length}`,
    `values compared                  ${compared}`,
    `equal                            ${equal} (${((100 * equal) / Math.max(1, compared)).toFixed(3)} %)`,
    ...Object.entries(summary.compared).map(
      ([type, count]) => `  ${type.padEnd(30)} ${summary.equal[type] ?? 0} of ${count}`,
    ),
    `names only ours, only acpiexec's ${summary.onlyOurs.length}, ${summary.onlyTheirs.length}`,
    "not evaluated:",
    ...Object.entries(summary.excluded).map(([reason, count]) => `  ${reason.padEnd(30)} ${count}`),
    "differences:",
    ...summary.categories.map(({ name, count }) => `  ${String(count).padStart(6)}  ${name}`),
    "problems while loading:",
    ...Object.entries(summary.loadProblems).map(([code, count]) => `  ${String(count).padStart(6)}  ${code}`),
    "examples: .corpus/exec/report.json",
  ];
  return lines.join("\n");
}
