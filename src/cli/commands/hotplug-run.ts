/** `acpikit hotplug run` */
import { Argument, InvalidArgumentError, Option } from "commander";
import { type Diagnostic, hasErrors } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import { type ProfileName, profileNames } from "../../firmware/index.ts";
import {
  type DeviceModelName,
  deviceModelNames,
  type PortableTarget,
  type Report,
  runScenario,
  runScenarioOnTables,
  scenarios,
  verifyScenarioHost,
  verifyScenarioOs,
} from "../../hotplug/index.ts";
import { createJit } from "../../jit/index.ts";
import { type PersonalityName, personalities } from "../../ospm/index.ts";
import { readCheckedTables } from "../checked-tables.ts";
import { addExamples, type CommandContext, defineCommand } from "../command.ts";
import { HOST_OPTION, readHost } from "../host-tables.ts";
import { collect } from "../option-values.ts";
import { profileName } from "../profile-name.ts";
import { reportToJson } from "../render/report/report-json.ts";
import { renderReport } from "../render/report-text.ts";
import { LANES } from "../render/timeline.ts";
import { addReportOption, type ReportOption, reportFiles } from "../report-option.ts";

/** What runs when nobody says what: the whole path of the corrected profile. */
const MAIN_SCENARIO = "pvh-dom0";
/** What runs on other tables when nobody says what. */
const PORTABLE_SCENARIO = "vcpu-again";

interface Options extends ReportOption {
  readonly lane?: readonly string[];
  readonly verbose?: boolean;
  readonly host?: readonly string[];
  readonly engine: "interpreter" | "jit";
  readonly profile?: ProfileName;
  readonly tables?: readonly string[];
  readonly device?: DeviceModelName;
  readonly ospm?: PersonalityName;
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
      .option(...HOST_OPTION)
      .addOption(
        new Option("--profile <profile>", `on the tables of a profile: ${profileNames.join(", ")}`)
          .argParser(profileName)
          .conflicts(["host", "tables"]),
      )
      .addOption(
        new Option("--tables <file>", "on these tables: a table, a dump or a folder; may be repeated")
          .argParser(collect)
          .conflicts("host"),
      )
      .addOption(
        new Option("--device <model>", "with --tables: the hot-plug hardware; default: found in the tables").choices(
          deviceModelNames,
        ),
      )
      .addOption(
        new Option("--ospm <personality>", "the operating system (default: one that the interface is for)").choices(
          Object.keys(personalities),
        ),
      );
    addReportOption(command);
    addExamples(command, [
      ["acpikit hotplug run", "the whole path, on one timeline"],
      ["acpikit hotplug run pvh-dom0-draft-c", "the design as printed, and its defects"],
      ["acpikit hotplug run --lane aml --lane ospm", "what the AML does and what the OS makes of it"],
      ["acpikit hotplug run --report run.html", "a page with the timeline, for a browser"],
      ["acpikit hotplug run --host /sys/firmware/acpi/tables", "the same on this computer's own tables"],
      ["acpikit hotplug run vcpu-remove --profile qemu-q35 --ospm linux-6.1", "another machine, another system"],
      ["acpikit hotplug run storm --tables /sys/firmware/acpi/tables", "this guest's tables in a storm"],
      ["acpikit hotplug run --json > run.json", "trace, checks and evidence for a program"],
    ]);
  },
  async run(operands, options, context) {
    const isElsewhere = options.profile !== undefined || options.tables !== undefined;
    const { value: reports, diagnostics } = await (isElsewhere ? runOnTables : runOnOwn)(operands, options, context);
    if (reports === undefined) return { diagnostics };
    return {
      diagnostics,
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

/** Scenarios on the systems they were written for, or with a real computer's tables below the hypervisor. */
async function runOnOwn(
  operands: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<Outcome<readonly Report[] | undefined>> {
  const { value: host, diagnostics } = await readHost(options.host, context);
  if (options.host !== undefined && host === undefined) return outcome(undefined, diagnostics);
  const names = operands.length === 0 ? [MAIN_SCENARIO] : operands;
  const problems = [
    ...(host === undefined ? [] : names.flatMap((name) => verifyScenarioHost(name, host))),
    ...(options.ospm === undefined ? [] : names.flatMap(verifyScenarioOs)),
  ];
  if (hasErrors(problems)) return outcome(undefined, [...diagnostics, ...problems]);
  const reports = names.map((name) => {
    context.progress.update(`running ${name}`);
    return runScenario(name, {
      ...(host === undefined ? {} : { host }),
      ...(options.ospm === undefined ? {} : { personality: options.ospm }),
      accelerator: acceleratorOf(options),
    });
  });
  return outcome(reports, diagnostics);
}

/** Scenarios on other tables: those of a profile, or anybody's. */
async function runOnTables(
  operands: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<Outcome<readonly Report[] | undefined>> {
  const { device, ospm, profile } = options;
  const found: Diagnostic[] = [];
  let tables: PortableTarget["tables"] | undefined = profile;
  if (tables === undefined) {
    const read = await readCheckedTables(options.tables ?? [], context);
    found.push(...read.diagnostics);
    tables = read.value;
    if (tables.length === 0) return outcome(undefined, found);
  }
  const target: PortableTarget = {
    tables,
    accelerator: acceleratorOf(options),
    ...(ospm === undefined ? {} : { personality: ospm }),
    ...(device === undefined ? {} : { model: device }),
  };
  const names = operands.length === 0 ? [PORTABLE_SCENARIO] : operands;
  const reports: Report[] = [];
  for (const name of names) {
    context.progress.update(`running ${name}`);
    const { value, diagnostics } = runScenarioOnTables(name, target);
    const isNew = ({ message }: Diagnostic): boolean => found.every((known) => known.message !== message);
    found.push(...diagnostics.filter(isNew));
    if (value === undefined) return outcome(undefined, found);
    reports.push(value);
  }
  return outcome(reports, found);
}

/** Scenarios are short: methods are compiled at once, or never. */
const acceleratorOf = ({ engine }: Options) => (engine === "jit" ? createJit({ threshold: 0 }) : undefined);

/** Checks one operand and adds it to those before it. */
function scenarioNames(name: string, earlier: readonly string[] | undefined): readonly string[] {
  if (!scenarios.some((scenario) => scenario.name === name)) {
    throw new InvalidArgumentError(`The scenarios are: ${scenarios.map((scenario) => scenario.name).join(", ")}.`);
  }
  return [...(earlier ?? []), name];
}
