/** `acpikit hotplug run` */
import { Argument, InvalidArgumentError, Option } from "commander";
import { hasErrors } from "../../base/diagnostic.ts";
import { runScenario, scenarios, verifyScenarioHost } from "../../hotplug/index.ts";
import { createJit } from "../../jit/index.ts";
import { addExamples, defineCommand } from "../command.ts";
import { HOST_OPTION, readHost } from "../host-tables.ts";
import { collect } from "../option-values.ts";
import { reportToJson } from "../render/report/report-json.ts";
import { renderReport } from "../render/report-text.ts";
import { LANES } from "../render/timeline.ts";
import { addReportOption, type ReportOption, reportFiles } from "../report-option.ts";

/** What runs when nobody says what: the whole path of the corrected profile. */
const MAIN_SCENARIO = "pvh-dom0";

interface Options extends ReportOption {
  readonly lane?: readonly string[];
  readonly verbose?: boolean;
  readonly host?: readonly string[];
  readonly engine: "interpreter" | "jit";
}

export const hotplugRunCommand = defineCommand<Options>({
  configure(command) {
    command
      .addArgument(
        new Argument("[scenario...]", `names from: acpikit hotplug list (default: ${MAIN_SCENARIO})`).argParser(
          scenarioNames,
        ),
      )
      .addOption(
        new Option("--lane <lane>", "show these lanes only; may be repeated")
          .choices(LANES.map(({ name }) => name))
          .argParser(collect),
      )
      .option("--verbose", "show every event, register accesses too")
      .addOption(
        new Option("--engine <engine>", "jit makes functions of the methods; what happens is the same")
          .choices(["interpreter", "jit"])
          .default("interpreter"),
      )
      .option(...HOST_OPTION);
    addReportOption(command);
    addExamples(command, [
      ["acpikit hotplug run", "the whole path, on one timeline"],
      ["acpikit hotplug run pvh-dom0-draft-c", "the design as printed, and its defects"],
      ["acpikit hotplug run --lane aml --lane ospm", "what the AML does and what the OS makes of it"],
      ["acpikit hotplug run --report run.html", "a page with the timeline, for a browser"],
      ["acpikit hotplug run --host /sys/firmware/acpi/tables", "the same on this computer's own tables"],
      ["acpikit hotplug run --json > run.json", "trace, checks and evidence for a program"],
    ]);
  },
  async run(operands, options, context) {
    const { progress } = context;
    const host = await readHost(options.host, context);
    if (options.host !== undefined && host.value === undefined) return { diagnostics: host.diagnostics };
    const names = operands.length === 0 ? [MAIN_SCENARIO] : operands;
    const { value: machine } = host;
    const problems = machine === undefined ? [] : names.flatMap((name) => verifyScenarioHost(name, machine));
    if (hasErrors(problems)) return { diagnostics: [...host.diagnostics, ...problems] };
    // Scenarios are short: methods are compiled at once, or never.
    const accelerator = options.engine === "jit" ? createJit({ threshold: 0 }) : undefined;
    const reports = names.map((name) => {
      progress.update(`running ${name}`);
      return runScenario(name, { ...(host.value === undefined ? {} : { host: host.value }), accelerator });
    });
    return {
      diagnostics: host.diagnostics,
      reports: reportFiles(options, reports, "hotplug run"),
      hasFailed: reports.some(({ summary }) => summary.failed > 0),
      json: () => ({ reports: reports.map(reportToJson) }),
      text: function* (text) {
        for (const [index, report] of reports.entries()) {
          if (index > 0) yield "\n";
          yield* renderReport(report, { ...text, lanes: options.lane, isVerbose: options.verbose === true });
        }
      },
    };
  },
});

/** Checks one operand and adds it to those before it. */
function scenarioNames(name: string, earlier: readonly string[] | undefined): readonly string[] {
  if (!scenarios.some((scenario) => scenario.name === name)) {
    throw new InvalidArgumentError(`The scenarios are: ${scenarios.map((scenario) => scenario.name).join(", ")}.`);
  }
  return [...(earlier ?? []), name];
}
