/** Where static tables that were given break rules of their own layouts. */
import { verifyTable } from "../../tables/index.ts";
import type { SortedTables } from "./given-tables.ts";

export interface TableProblem {
  readonly signature: string;
  readonly code: string;
  readonly message: string;
}

/** Rules that checks of their own judge. */
const JUDGED_ELSEWHERE: ReadonlySet<string> = new Set(["tables/wrong-checksum", "tables/madt-online-capable"]);
const WITH_PROCESSORS: ReadonlySet<string> = new Set(["STAO", "SRAT"]);

/** Errors and warnings about the tables that tell of events and processors; remarks are no problems. */
export function tableProblemsOf({ fadt, madt, others }: SortedTables): readonly TableProblem[] {
  const given = [
    ...(fadt === undefined ? [] : [{ signature: "FACP", bytes: fadt.bytes }]),
    ...(madt === undefined ? [] : [{ signature: "APIC", bytes: madt.bytes }]),
    ...others.map(({ signature, source }) => ({ signature, bytes: source.bytes })),
  ];
  return given
    .filter(({ signature }) => signature === "FACP" || signature === "APIC" || WITH_PROCESSORS.has(signature))
    .flatMap(({ signature, bytes }) =>
      verifyTable({ name: signature, bytes })
        .filter(({ code, severity }) => severity !== "remark" && !JUDGED_ELSEWHERE.has(code))
        .map(({ code, message }) => ({ signature, code, message })),
    );
}
