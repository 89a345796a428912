/**
 * Boots stock Debian kernels under QEMU on our tables, hot-adds and removes CPUs, and judges the guest's log by the
 * checks of `hotplug`. Not part of the tests: it downloads 40 MB of packages once and needs a minute or two.
 *
 *   npm run verify:linux                    everything
 *   npm run verify:linux -- --only device   the runs whose name holds the word
 *   npm run verify:linux -- --report x.html also a page of the runs (.html .json .xml .tap .sarif)
 *   npm run verify:linux -- --from backports   on the newest kernel and QEMU that Debian builds for its release
 *   npm run verify:linux -- --list          what there is to run
 *
 * Exit status 0 if every good set of tables works and every broken one is found out; 1 if not; 3 if QEMU or the kernel
 * cannot be had here, which proves nothing either way.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { reportFormatOf } from "../src/cli/render/report/report-formats.ts";
import { judgeTrace, type Report } from "../src/hotplug/index.ts";
import { PackageUnavailable } from "./table-sources/debian-packages.ts";
import { type LinuxPlan, linuxPlans } from "./verify-linux/plans.ts";
import { findPrograms, type Programs } from "./verify-linux/programs.ts";
import { type GuestRun, runGuest } from "./verify-linux/run-guest.ts";

const cannotRun = 3;
const folder = fileURLToPath(new URL("../.corpus/linux", import.meta.url));

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    report: { type: "string" },
    from: { type: "string", default: "release" },
    list: { type: "boolean", default: false },
  },
});
const plans = linuxPlans.filter(({ name }) => values.only === undefined || name.includes(values.only));

/** Failed checks that a plan does not announce. */
function unexpected({ exceptions = {} }: LinuxPlan, { checks }: Report): readonly string[] {
  return checks
    .filter(({ id, status }) => status === "failed" && exceptions[id] === undefined)
    .map(({ id, title, evidence }) => `${id}: ${title}: ${evidence[0]?.text ?? ""}`);
}

/** Runs one plan and says how it went. @returns the report, and whether it went as it should */
async function verify(
  programs: Programs,
  plan: LinuxPlan,
): Promise<{ readonly report?: Report; readonly ok: boolean }> {
  const began = Date.now();
  let run: GuestRun;
  try {
    run = await runGuest(programs, plan);
  } catch (problem) {
    // A broken table may keep the kernel from coming up at all: that is being found out, too.
    const text = problem instanceof Error ? problem.message : String(problem);
    return { ok: say(plan, plan.isBroken === true, began, [text]) };
  }
  const report = judgeTrace(plan.name.replaceAll(" ", "-"), run.trace);
  const problems = [...run.problems, ...unexpected(plan, report)];
  const { passed, failed } = report.summary;
  const facts = `boot ${run.bootSeconds.toFixed(1)} s, ${run.trace.length} events, ${passed} checks passed, ${failed} failed`;
  const ok = say(plan, problems.length > 0 === (plan.isBroken === true), began, problems, facts);
  for (const [id, why] of plan.isBroken === true ? [] : Object.entries(plan.exceptions ?? {})) {
    const isShown = report.checks.some((check) => check.id === id && check.status === "failed");
    if (isShown) console.log(`       known: ${id}: ${why}`);
  }
  return { report, ok };
}

function say(plan: LinuxPlan, ok: boolean, began: number, problems: readonly string[], facts = ""): boolean {
  const seconds = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  console.log(`${ok ? "ok    " : "FAILED"} ${plan.name.padEnd(44)} ${seconds.padStart(7)}  ${facts}`.trimEnd());
  const shown = plan.isBroken === true && ok ? problems.slice(0, 1) : problems;
  for (const problem of shown)
    console.log(`       ${plan.isBroken === true ? "found out: " : ""}${problem.slice(0, 220)}`);
  if (!ok && problems.length === 0) console.log("       the broken tables passed");
  return ok;
}

async function main(): Promise<number> {
  if (values.list) {
    for (const { name } of linuxPlans) console.log(name);
    return 0;
  }
  const format = values.report === undefined ? undefined : reportFormatOf(values.report);
  if (plans.length === 0 || (values.report !== undefined && format === undefined)) {
    console.error(
      plans.length === 0 ? `no run is called "${values.only}"` : `${values.report}: no known form of a report`,
    );
    return 2;
  }
  if (values.from !== "release" && values.from !== "backports") {
    console.error(`--from takes release or backports, not "${values.from}"`);
    return 2;
  }
  let programs: Programs;
  try {
    programs = findPrograms(folder, values.from);
  } catch (problem) {
    if (!(problem instanceof PackageUnavailable)) throw problem;
    console.error(`verify:linux cannot run here, and nothing was verified: ${problem.message}`);
    return cannotRun;
  }
  console.log(`kernel ${programs.kernel.split("/").at(-1)}, ${programs.qemu.path}, TCG`);
  const results: Awaited<ReturnType<typeof verify>>[] = [];
  const isMeant = ({ onlyFrom }: LinuxPlan): boolean => onlyFrom === undefined || onlyFrom === values.from;
  for (const plan of plans.filter(isMeant)) results.push(await verify(programs, plan));
  const reports = results.flatMap(({ report }) => (report === undefined ? [] : [report]));
  if (values.report !== undefined && format !== undefined)
    writeFileSync(values.report, format.write(reports, "verify:linux"));
  const passed = results.filter(({ ok }) => ok).length;
  console.log(`\n${passed} passed, ${results.length - passed} failed`);
  return passed === results.length ? 0 : 1;
}

process.exitCode = await main();
