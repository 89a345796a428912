/**
 * Every machine of the corpus as the physical machine under a PVH hardware domain: do its tables build, load beside the
 * hypervisor's, are its processors hidden, can a vCPU and a physical CPU be plugged in and taken out again.
 *
 *   npm run corpus:dom0                     all machines
 *   npm run corpus:dom0 -- --only TEXT      machines whose name contains TEXT
 *   npm run corpus:dom0 -- --verbose        one line for every machine
 *
 * Exit status 1 if a machine with an x86 MADT and an SCI does not build, load, hide its processors and add a vCPU.
 * The results are in .corpus/dom0/report.json.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type HostTrial, type HostTrialStep, hostTrialSteps, tryHost } from "../src/hotplug/index.ts";
import { unpackCorpus, workFolder } from "./corpus-exec/machines.ts";

const { values } = parseArgs({
  options: { only: { type: "string", default: "" }, verbose: { type: "boolean", default: false } },
});

/** What every machine is to reach. */
const goals: readonly HostTrialStep[] = ["describe", "build", "load", "hide-pcpus", "add-vcpu"];

const { compare } = new Intl.Collator("en", { numeric: true });

function tablesOf(folder: string) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".dat"))
    .sort(compare)
    .map((name) => ({ name: join(folder, name), bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

const root = unpackCorpus();
const trials: (HostTrial & { readonly ms: number })[] = [];
const crashes: string[] = [];
for (const name of readdirSync(root).sort(compare)) {
  if (!name.includes(values.only)) continue;
  if (process.stderr.isTTY) process.stderr.write(`\r${trials.length} machines\x1b[K`);
  const began = performance.now();
  try {
    const trial = { ...tryHost(name, tablesOf(join(root, name))), ms: Math.round(performance.now() - began) };
    trials.push(trial);
    if (values.verbose) {
      const text = hostTrialSteps.map((step) => ({ passed: "+", failed: "-", absent: "." })[trial.steps[step].outcome]);
      console.log(`${text.join("")}  ${trial.physical}/${trial.objects} objects, ${trial.ms} ms  ${name}`);
    }
  } catch (problem) {
    crashes.push(`${name}: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`);
  }
}
if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");

mkdirSync(join(workFolder, "dom0"), { recursive: true });
writeFileSync(join(workFolder, "dom0/report.json"), `${JSON.stringify({ trials, crashes }, undefined, 1)}\n`);

console.log(`${trials.length + crashes.length} machines\n`);
const width = Math.max(...hostTrialSteps.map(({ length }) => length));
console.log(`${"step".padEnd(width)}  passed  failed  absent`);
for (const step of hostTrialSteps) {
  const count = (outcome: string): string =>
    String(trials.filter((trial) => trial.steps[step].outcome === outcome).length).padStart(6);
  console.log(`${step.padEnd(width)}  ${count("passed")}  ${count("failed")}  ${count("absent")}`);
}
const reasons = new Map<string, number>();
for (const { steps } of trials) {
  for (const step of hostTrialSteps) {
    const { outcome, note } = steps[step];
    if (outcome === "passed" || note === "not reached") continue;
    const key = `${step} ${outcome}: ${note}`;
    reasons.set(key, (reasons.get(key) ?? 0) + 1);
  }
}
if (reasons.size > 0) console.log("\nreasons");
for (const [reason, count] of [...reasons].sort(([, a], [, b]) => b - a)) console.log(`  ${count} x ${reason}`);
for (const crash of crashes) console.log(`\ncrash: ${crash}`);
const lent = new Map<string, number>();
for (const trial of trials) for (const name of trial.lent) lent.set(name, (lent.get(name) ?? 0) + 1);
const lentText = [...lent].map(([name, count]) => `${name} ${count}`).join(", ");
console.log(`\nobjects lent to the processor that is plugged in: ${lentText}`);
console.log(`processor objects hidden: ${trials.reduce((sum, { physical }) => sum + physical, 0)}`);
const times = trials.map(({ ms }) => ms).sort((a, b) => a - b);
console.log(`time for one machine: median ${times[times.length >> 1] ?? 0} ms, longest ${times.at(-1) ?? 0} ms`);
const isGood = trials.every(({ steps }) => goals.every((step) => steps[step].outcome === "passed"));
process.exitCode = isGood && crashes.length === 0 ? 0 : 1;
