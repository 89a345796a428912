/** Timing of one piece of work: repeated until it has been seen often or long enough, told by its median. */

export interface Measurement {
  readonly medianMs: number;
  readonly runs: number;
}

const ENOUGH_RUNS = 9;
const ENOUGH_MS = 1500;
/** Preparation is not timed, but somebody waits for it. */
const ENOUGH_WAITING_MS = 8000;

/** Runs `work` one to nine times, until a second and a half is spent on it. `prepare` is not timed. */
export function measure<T>(prepare: () => T, work: (prepared: T) => unknown): Measurement {
  const times: number[] = [];
  let spent = 0;
  const started = performance.now();
  const isPatient = (): boolean => performance.now() - started < ENOUGH_WAITING_MS;
  while (times.length === 0 || (times.length < ENOUGH_RUNS && spent < ENOUGH_MS && isPatient())) {
    const prepared = prepare();
    const began = performance.now();
    work(prepared);
    const time = performance.now() - began;
    times.push(time);
    spent += time;
  }
  times.sort((a, b) => a - b);
  return { medianMs: times[times.length >> 1] ?? 0, runs: times.length };
}

/** Milliseconds with three digits that matter. */
export function formatMs(ms: number): string {
  if (ms >= 100) return `${ms.toFixed(0)} ms`;
  return ms >= 10 ? `${ms.toFixed(1)} ms` : `${ms.toFixed(2)} ms`;
}

/** Rows as a table with right-aligned columns, the first one left-aligned. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return rows.map((row) => `${line(row).trimEnd()}\n`).join("");
}
