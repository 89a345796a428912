/** `acpikit hotplug judge` */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import { createSourceFile, type SourceFile } from "../../base/span.ts";
import type { TraceEvent } from "../../base/trace.ts";
import { judgeTrace, parseLinuxTrace, parseTraceJson, type Report } from "../../hotplug/index.ts";
import { addExamples, defineCommand } from "../command.ts";
import { reportToJson } from "../render/report/report-json.ts";
import { renderReport } from "../render/report-text.ts";
import { addReportOption, type ReportOption, reportFiles } from "../report-option.ts";
import { readTextFiles } from "../text-file.ts";

interface Options extends ReportOption {
  readonly ports?: string;
  readonly verbose?: boolean;
}

export const hotplugJudgeCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<trace...>", "traces in JSON, or logs of a Linux guest (dmesg, ftrace, or both in one file)")
      .option("--ports <file>", "QEMU's log of port accesses of the same run, for the values that the guest read")
      .option("--verbose", "show every event, register accesses too");
    addReportOption(command);
    addExamples(command, [
      ["acpikit hotplug judge guest.log", "what a real Linux did, by the checks of the scenarios"],
      ["acpikit hotplug judge run.json --report run.html", "a stored run as a page"],
    ]);
  },
  async run(operands, options, context) {
    const read = await readTextFiles(operands, (name, text) => outcome(createSourceFile(name, text)), context);
    const ports = await readTextFiles(
      options.ports === undefined ? [] : [options.ports],
      (name, text) => outcome(createSourceFile(name, text)),
      context,
    );
    const diagnostics: Diagnostic[] = [...read.diagnostics, ...ports.diagnostics];
    const reports = read.value.flatMap((file): readonly Report[] => {
      const { value, diagnostics: found } = tracesOf(file, ports.value[0]);
      diagnostics.push(...found);
      return (value ?? []).map((trace) => judgeTrace(file.path, trace));
    });
    return {
      diagnostics,
      reports: reportFiles(options, reports, "hotplug judge"),
      hasFailed: reports.some(({ summary }) => summary.failed > 0),
      json: () => ({ reports: reports.map(reportToJson) }),
      text: function* (text) {
        for (const [index, report] of reports.entries()) {
          if (index > 0) yield "\n";
          yield* renderReport(report, { ...text, lanes: undefined, isVerbose: options.verbose === true });
        }
      },
    };
  },
});

/** A document is JSON by its first character; everything else is tried as a log. */
function tracesOf(
  file: SourceFile,
  ports: SourceFile | undefined,
): Outcome<readonly (readonly TraceEvent[])[] | undefined> {
  if (/^\s*[[{]\s*["{\]}]/.test(file.text.slice(0, 200))) return parseTraceJson(file);
  const { value, diagnostics } = parseLinuxTrace(file, ports);
  return outcome(value && [value], diagnostics);
}
