/** `--report FILE`: a report beside what the terminal shows; the name of the file says in which form. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Report } from "../hotplug/index.ts";
import type { OutputFile } from "../node/index.ts";
import { reportFormatOf, reportFormats } from "./render/report/report-formats.ts";

/** What the option leaves in a command's options. */
export interface ReportOption {
  readonly report?: readonly string[];
}

/** Adds the option to a command. */
export function addReportOption(command: Command): void {
  const forms = reportFormats.map(({ extension, what }) => `${extension} (${what})`).join(", ");
  command.addOption(
    new Option("--report <file>", `write a report: ${forms}; may be repeated`).argParser(
      (path: string, earlier: readonly string[] | undefined) => {
        if (reportFormatOf(path) === undefined) {
          const extensions = reportFormats.map(({ extension }) => extension).join(", ");
          throw new InvalidArgumentError(`The name must end in one of: ${extensions}.`);
        }
        return [...(earlier ?? []), path];
      },
    ),
  );
}

/** The files that were asked for. They are written whether or not checks failed. */
export function reportFiles(
  { report = [] }: ReportOption,
  reports: readonly Report[],
  command: string,
): readonly OutputFile[] {
  // Without anything that ran there is nothing to report.
  if (reports.length === 0) return [];
  return report.flatMap((path) => {
    const format = reportFormatOf(path);
    return format === undefined ? [] : [{ path, content: format.write(reports, command) }];
  });
}
