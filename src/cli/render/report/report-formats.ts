/** The forms a report is written in, by the end of the file's name. */
import type { Report } from "../../../hotplug/index.ts";
import { jsonDocument } from "../json-document.ts";
import { reportHtml } from "./report-html.ts";
import { reportToJson } from "./report-json.ts";
import { reportJunit } from "./report-junit.ts";
import { reportSarif } from "./report-sarif.ts";
import { reportTap } from "./report-tap.ts";

interface ReportFormat {
  readonly extension: string;
  readonly what: string;
  readonly write: (reports: readonly Report[], command: string) => string;
}

/** Every form, in the order in which help names them. */
export const reportFormats: readonly ReportFormat[] = [
  { extension: ".html", what: "a page with the timeline", write: reportHtml },
  {
    extension: ".json",
    what: "the document of --json",
    write: (reports, command) => {
      const hasFailed = reports.some(({ summary }) => summary.failed > 0);
      return jsonDocument(command, hasFailed ? 1 : 0, [], { reports: reports.map(reportToJson) });
    },
  },
  { extension: ".xml", what: "JUnit", write: reportJunit },
  { extension: ".tap", what: "TAP 14", write: reportTap },
  { extension: ".sarif", what: "SARIF 2.1.0", write: reportSarif },
];

/** The form that the name of a file asks for. */
export function reportFormatOf(path: string): ReportFormat | undefined {
  const name = path.toLowerCase();
  return reportFormats.find(({ extension }) => name.endsWith(extension));
}
