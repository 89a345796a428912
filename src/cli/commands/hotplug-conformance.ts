/** `acpikit hotplug conformance` */
import { InvalidArgumentError, Option } from "commander";
import { type Conformance, type DeviceModelName, deviceModelNames, runConformance } from "../../hotplug/index.ts";
import { type PersonalityName, personalities } from "../../ospm/index.ts";
import { IGNORE_CHECKSUM, readCheckedTables } from "../checked-tables.ts";
import { addExamples, defineCommand } from "../command.ts";
import { reportToJson } from "../render/report/report-json.ts";
import { renderReport, renderVerdicts } from "../render/report-text.ts";
import { visible } from "../render/visible.ts";
import { wrapText } from "../render/wrap-text.ts";
import { addReportOption, type ReportOption, reportFiles } from "../report-option.ts";

interface Options extends ReportOption {
  readonly device?: DeviceModelName;
  readonly ospm?: readonly PersonalityName[];
  readonly cpus?: number;
  readonly present?: number;
  readonly fadtVersion?: { readonly major: number; readonly minor: number };
  readonly ownPlatform?: boolean;
  readonly timeline?: boolean;
  readonly verbose?: boolean;
  readonly ignoreChecksum?: boolean;
}

export const hotplugConformanceCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<file...>", "tables, acpidump text, a memory image, a folder of tables")
      .addOption(
        new Option("--device <model>", "the hot-plug hardware; default: found in the tables").choices(deviceModelNames),
      )
      .addOption(
        new Option(
          "--ospm <personality>",
          `the operating system, of ${Object.keys(personalities).join(", ")}; may be repeated`,
        ).argParser(personalityNames),
      )
      .option("--cpus <n>", "processors of the MADT, if none is given", count)
      .option("--present <n>", "how many of them are present at power-on (default: 1)", count)
      .option("--fadt-version <major.minor>", "make the FADT have this version, e.g. 6.3", version)
      .option(
        "--own-platform",
        "the hardware stands on a platform of its own: ports and events are where the tables say, not where QEMU, Xen, … have them",
      )
      .option("--timeline", "show what happened, not only the checks")
      .option("--verbose", "show every check and every event")
      .option(...IGNORE_CHECKSUM);
    addReportOption(command);
    addExamples(command, [
      ["acpikit hotplug conformance DSDT.aml", "one table; what is missing is made"],
      ["acpikit hotplug conformance /sys/firmware/acpi/tables", "the tables of this guest"],
      [
        "acpikit hotplug conformance ssdt.aml --report junit.xml",
        "a design for dom0, and its defects, for a build server",
      ],
      [
        "acpikit hotplug conformance DSDT.aml --cpus 4 --ospm linux-6.11 --timeline",
        "a MADT of 4 processors, event by event",
      ],
    ]);
  },
  async run(operands, options, context) {
    const read = await readCheckedTables(operands, { ...context, ignoresChecksum: options.ignoreChecksum });
    if (read.value.length === 0) return { diagnostics: read.diagnostics };
    const { device, ospm, cpus, present, fadtVersion, ownPlatform } = options;
    context.progress.update("trying the tables");
    const { value, diagnostics } = runConformance(read.value, {
      ...(device === undefined ? {} : { model: device }),
      ...(ospm === undefined ? {} : { personalities: ospm }),
      ...(cpus === undefined ? {} : { cpus }),
      ...(present === undefined ? {} : { present }),
      ...(fadtVersion === undefined ? {} : { fadtVersion }),
      ...(ownPlatform === undefined ? {} : { isOwnPlatform: ownPlatform }),
    });
    const reports = value?.reports ?? [];
    return {
      diagnostics: [...read.diagnostics, ...diagnostics],
      reports: reportFiles(options, reports, "hotplug conformance"),
      hasFailed: reports.some(({ summary }) => summary.failed > 0),
      json: () => ({
        interface: value === undefined ? undefined : detectionToJson(value),
        reports: reports.map(reportToJson),
      }),
      text: function* (text) {
        if (value === undefined) return;
        const settings = { ...text, lanes: undefined, isVerbose: options.verbose === true };
        yield* interfaceLines(value, settings);
        for (const report of reports) {
          yield "\n";
          if (options.timeline === true) yield* renderReport(report, settings);
          else {
            yield `${text.style("bold", visible(report.scenario.title))}\n`;
            yield* renderVerdicts(report, settings);
          }
        }
      },
    };
  },
});

function* interfaceLines(
  { detection }: Conformance,
  { style, columns }: { readonly style: (name: "bold" | "dim", text: string) => string; readonly columns: number },
): Iterable<string> {
  const { chosen, ruledOut } = detection;
  if (chosen === undefined) yield "No hot-plug interface that is known is in these tables.\n";
  else {
    yield `${style("bold", chosen.model)}  ${chosen.title} (${chosen.document})\n`;
    for (const reason of chosen.reasons) {
      for (const [index, line] of wrapText(visible(reason), Math.max(30, columns - 4)).entries()) {
        yield `  ${index === 0 ? "·" : " "} ${line}\n`;
      }
    }
  }
  for (const { model, reason } of ruledOut) yield `  ${style("dim", `not ${model}: ${reason}`)}\n`;
}

function detectionToJson({ detection }: Conformance) {
  const { chosen, candidates, ruledOut } = detection;
  return {
    model: chosen?.model,
    title: chosen?.title,
    document: chosen?.document,
    registers: chosen === undefined ? undefined : placeOf(chosen.registers),
    eventMethod: chosen?.event?.path,
    reasons: chosen === undefined ? [] : [...chosen.reasons],
    alsoFits: candidates.slice(1).map(({ model }) => model),
    ruledOut: ruledOut.map(({ model, reason }) => ({ model, reason })),
  };
}

function placeOf({ path, space, address, length }: { path: string; space: string; address: number; length: number }) {
  return { region: path, space, address, length };
}

/** Checks one name and adds it to those before it. */
function personalityNames(name: string, earlier: readonly PersonalityName[] | undefined): readonly PersonalityName[] {
  if (!Object.hasOwn(personalities, name)) {
    throw new InvalidArgumentError(`Allowed choices are ${Object.keys(personalities).join(", ")}.`);
  }
  // It was looked up above.
  return [...(earlier ?? []), name as PersonalityName];
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 4096)
    throw new InvalidArgumentError("It is a number from 1 to 4096.");
  return value;
}

function version(text: string): { readonly major: number; readonly minor: number } {
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(text);
  const [major, minor] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || major < 1 || major > 6 || minor > 15) {
    throw new InvalidArgumentError("It is the major and minor version of ACPI, such as 6.3.");
  }
  return { major, minor };
}
