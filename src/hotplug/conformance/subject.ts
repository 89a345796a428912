/** What a report is about. */
import type { DetectedInterface } from "../detection/detect.ts";
import type { ReportSubject } from "../report.ts";
import type { GivenTable } from "../testbed/given-tables.ts";

export const titleOf = (chosen: DetectedInterface | undefined): string =>
  chosen?.title ?? "no hot-plug interface that is known";

export function subjectOf(
  chosen: DetectedInterface | undefined,
  tables: readonly GivenTable[],
  personality: string,
): ReportSubject {
  return {
    tables: tables.map(({ source }) => source.name),
    model: chosen?.model ?? "none",
    interface: titleOf(chosen),
    reasons: chosen?.reasons ?? [],
    personality,
  };
}
