/**
 * The whole conformance kit on one table set: from bytes to verdicts, under every operating system that the interface is
 * for. In this process, first time and median after that, and as a whole process, the way a build server runs it.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildTableSet, type ProfileName } from "../../dist/firmware/index.js";
import { type GivenTable, runConformance } from "../../dist/hotplug/index.js";
import { medianTimes, type Times, timesHere, timesOf } from "./cpu-time.ts";
import { formatMs, formatTable } from "./measure.ts";

interface TableSetFiles {
  readonly name: string;
  readonly tables: readonly GivenTable[];
}

/** Profiles of our own, and how many vCPUs are possible in them. */
const profiles: readonly (readonly [profile: ProfileName, vcpus: number])[] = [
  ["pvh-dom0", 4],
  ["pvh-dom0", 128],
  ["pvh-dom0-draft-c", 4],
  ["hvm", 4],
  ["hvm", 128],
];

/** Sets of QEMU, where `npm run corpus:tables` has unpacked them. */
const qemuSets: readonly string[] = ["pc-smp1", "q35-smp1", "q35-smp1-max4", "q35-max255"];

const corpus = fileURLToPath(new URL("../../corpus/qemu-tables", import.meta.url));
const program = fileURLToPath(new URL("../../dist/bin/acpikit.cjs", import.meta.url));

const WARM_RUNS = 7;
const PROCESS_RUNS = 5;

/** Prints one row per table set. */
export function conformanceSpeed(): void {
  const rows = [...profiles.map(ownSet), ...qemuSets.flatMap(qemuSet)].map(rowOf);
  const head = ["table set", "systems", "events", "checks", "first, CPU", "then, wall", "CPU", "process, wall", "CPU"];
  console.log("hotplug conformance: all that it tries on one table set; the process writes a JUnit report, too");
  console.log(formatTable([head, ...rows]));
  if (!existsSync(corpus)) console.log("no tables of QEMU: npm run corpus:tables unpacks them\n");
}

function rowOf({ name, tables }: TableSetFiles): readonly string[] {
  const first = timesHere(() => runConformance(tables));
  const warm = Array.from({ length: WARM_RUNS }, () => timesHere(() => runConformance(tables)));
  const reports = runConformance(tables).value?.reports ?? [];
  if (reports.length === 0) throw new Error(`${name} cannot be tried`);
  const sum = (of: (report: (typeof reports)[number]) => number): string =>
    reports.reduce((total, report) => total + of(report), 0).toLocaleString("en");
  const folder = mkdtempSync(join(tmpdir(), "acpikit-bench-"));
  const files = tables.map(({ signature, source }, index) => {
    const file = join(folder, `${String(index).padStart(3, "0")}-${signature.trim()}.dat`);
    writeFileSync(file, source.bytes);
    return file;
  });
  const argv = [program, "hotplug", "conformance", "-q", "--report", join(folder, "report.xml"), ...files];
  const runs = Array.from({ length: PROCESS_RUNS }, () => timesOf(process.execPath, argv, folder));
  rmSync(folder, { recursive: true });
  return [
    name,
    sum(({ trace }) => trace.filter(({ kind }) => kind === "system/power-on").length),
    sum(({ trace }) => trace.length),
    sum(({ checks }) => checks.filter(({ status }) => status !== "absent").length),
    formatMs(first.cpu),
    ...both(warm),
    ...both(runs.flatMap((run) => run ?? [])),
  ];
}

/** Of no runs, as where the program is not built, nothing. */
function both(times: readonly Times[]): readonly string[] {
  const { wall, cpu } = medianTimes(times) ?? {};
  return [wall, cpu].map((ms) => (ms === undefined ? "" : formatMs(ms)));
}

function ownSet([profile, vcpus]: (typeof profiles)[number]): TableSetFiles {
  const { value } = buildTableSet(profile, { vcpus: 1, maxVcpus: vcpus });
  if (value === undefined) throw new Error(`${profile} cannot be built`);
  const tables = value.tables.map(({ signature, name, bytes }) => ({ signature, source: { name, bytes } }));
  return { name: `${profile}, ${vcpus} vCPUs`, tables };
}

function qemuSet(name: string): readonly TableSetFiles[] {
  const folder = join(corpus, name);
  if (!existsSync(folder)) return [];
  const tables = readdirSync(folder)
    .filter((file) => file.endsWith(".dat"))
    .map((file) => {
      const bytes = new Uint8Array(readFileSync(join(folder, file)));
      return { signature: file.replace(/\d*\.dat$/, ""), source: { name: file, bytes } };
    });
  return [{ name: `QEMU ${name}`, tables }];
}
