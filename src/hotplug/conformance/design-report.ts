/** Tries a design for hardware domains on every system that its document allows, and looks for the defects of Draft C. */
import { type Check, judge } from "../check.ts";
import { designChecks, writtenReasons } from "../checks/design/index.ts";
import { type CheckResult, type Report, summarize } from "../report.ts";
import type { GivenTable } from "../testbed/given-tables.ts";
import { planTestbed, type TestbedOptions, type TestbedPlan } from "../testbed/plan.ts";
import { TraceView } from "../trace-view.ts";
import { designVariants } from "./design-variants.ts";
import { FlowPlayer } from "./player.ts";
import { subjectOf } from "./subject.ts";

/** @returns undefined for interfaces that are no design of a hardware domain */
export function designReport(
  plan: TestbedPlan,
  tables: readonly GivenTable[],
  options: TestbedOptions,
): Report | undefined {
  const variants = plan.chosen === undefined ? undefined : designVariants[plan.chosen.model];
  if (variants === undefined) return undefined;
  const player = new FlowPlayer();
  for (const variant of variants) {
    const wanted = { ...options, ...variant.tables };
    const planned = planTestbed(tables, wanted, wanted.extra === options.extra ? plan.reading : undefined);
    if (planned.value === undefined) {
      player.note(`the system “${variant.title}” cannot be built`, planned.diagnostics);
      continue;
    }
    const label = {
      personality: variant.ospm.personality?.name ?? "",
      variant: variant.name,
      hardwareReduced: variant.tables.isHardwareReduced === true,
    };
    player.run(planned.value, variant.ospm, label, variant.steps);
  }
  const checks = [...judge(designChecks, new TraceView(player.events)), ...writtenReasons.map(asResult)].sort(byNumber);
  return {
    subject: subjectOf(plan.chosen, tables, "every one that the design is for"),
    scenario: {
      name: "conformance/design",
      title: `${plan.chosen?.title ?? ""}: the defects of Draft C on ${variants.length} systems`,
    },
    seed: 0,
    trace: player.events,
    checks,
    summary: summarize(checks),
  };
}

function asResult({ id, title, reason }: (typeof writtenReasons)[number]): CheckResult {
  return { id, title, spec: `src/hotplug/DEFECTS.md ${id}`, status: "absent", evidence: [], explanation: reason };
}

const byNumber = (a: Pick<Check, "id">, b: Pick<Check, "id">): number => Number(a.id.slice(1)) - Number(b.id.slice(1));
