/** `eval --interleave`: evaluations side by side, in every order that may show a race. */
import { findRace, type SerializabilityOptions } from "../interpreter/index.ts";
import type { TableInput } from "../node/index.ts";
import type { CommandResult } from "./command.ts";
import { diagnose } from "./diagnostics.ts";

export interface Interleaving extends Omit<SerializabilityOptions, "tables"> {
  readonly tables: readonly TableInput[];
}

/** A race is a diagnostic of severity error: exit status 1. */
export function interleave({ tables, ...options }: Interleaving): Pick<CommandResult, "diagnostics" | "json" | "text"> {
  const report = findRace({ ...options, tables: tables.map(({ source }) => source) });
  const { failure, runs, isExhausted, serial, missing } = report;
  const place = failure?.switches[0]?.left;
  const table = tables.find(({ source }) => source.name === place?.table);
  const span =
    place === undefined || table === undefined
      ? undefined
      : { source: table.source, start: place.offset, end: place.offset + 1 };
  const steps = (failure?.switches ?? []).map(({ from, to, left, point }) => {
    const where = left === undefined ? "has ended" : `stops in ${left.method} at 0x${left.offset.toString(16)}`;
    return `point ${point}: ${from} ${where}, ${to} goes on`;
  });
  const diagnostics = [
    ...missing.map((path) => diagnose("ae-not-found", undefined, { path })),
    ...(failure === undefined
      ? []
      : [
          diagnose("race", span, {
            problem: failure.problem,
            schedule: steps.join("; "),
            seed: failure.seed ?? "none",
          }),
        ]),
  ];
  const seed = options.seed ?? 0;
  return {
    diagnostics,
    json: () => ({
      status: diagnostics.length === 0 ? "ok" : "error",
      runs,
      isExhausted,
      seed,
      serial,
      race:
        failure === undefined
          ? undefined
          : {
              problem: failure.problem,
              seed: failure.seed,
              schedule: failure.switches.map(({ point, task, from, to, left }) => ({
                point,
                task,
                from,
                to,
                ...(left === undefined ? {} : { method: left.method, table: left.table, offset: left.offset }),
              })),
            },
    }),
    text: function* () {
      if (missing.length > 0) return;
      const found = failure === undefined ? "no race" : "a race";
      const all = isExhausted ? ", all there are within the bound on preemptions" : "";
      yield `${found} in ${runs} schedules${all} (seed ${seed})\n`;
    },
  };
}
