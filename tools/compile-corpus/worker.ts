/** A process that judges tables: one message in, one out. */
import { judge } from "./judge.ts";
import type { CorpusTable } from "./tables.ts";

/** What a worker is asked. */
export interface Job {
  readonly index: number;
  readonly table: CorpusTable;
  readonly flag: string;
  readonly cache: string;
}

process.on("message", ({ index, table, flag, cache }: Job) => {
  process.send?.({ index, verdict: judge(table, flag, cache) });
});
