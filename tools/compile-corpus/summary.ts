/** Totals of many verdicts. */
import type { Verdict } from "./judge.ts";

export interface Category {
  readonly name: string;
  readonly count: number;
  readonly examples: readonly Verdict[];
}

export interface Summary {
  readonly tables: number;
  readonly sources: number;
  readonly compiledByIasl: number;
  /** Of those that iasl compiles. */
  readonly compiledByUs: number;
  readonly identical: number;
  /** Sources that iasl refuses and we compile. */
  readonly compiledByUsOnly: number;
  readonly sourceBytes: number;
  readonly ourMilliseconds: number;
  /** What keeps a table from being identical; heaviest first. */
  readonly categories: readonly Category[];
}

const exampleLimit = 10;

/** Counts; a table is in one category at most. */
export function summarize(verdicts: readonly Verdict[]): Summary {
  const sources = verdicts.filter(({ iasl }) => iasl.dslPath !== undefined);
  const accepted = sources.filter(({ iasl }) => iasl.amlPath !== undefined);
  const categories = new Map<string, Verdict[]>();
  for (const verdict of accepted) {
    const name = categoryOf(verdict);
    if (name === undefined) continue;
    const members = categories.get(name) ?? [];
    members.push(verdict);
    categories.set(name, members);
  }
  return {
    tables: verdicts.length,
    sources: sources.length,
    compiledByIasl: accepted.length,
    compiledByUs: accepted.filter(({ isCompiled }) => isCompiled).length,
    identical: accepted.filter(({ isIdentical }) => isIdentical).length,
    compiledByUsOnly: sources.filter(({ iasl, isCompiled }) => iasl.amlPath === undefined && isCompiled).length,
    sourceBytes: sources.reduce((sum, one) => sum + one.sourceBytes, 0),
    ourMilliseconds: sources.reduce((sum, one) => sum + one.milliseconds, 0),
    categories: [...categories]
      .map(([name, members]) => ({ name, count: members.length, examples: members.slice(0, exampleLimit) }))
      .sort((a, b) => b.count - a.count),
  };
}

function categoryOf({ isIdentical, isCompiled, crash, errors, difference }: Verdict): string | undefined {
  if (isIdentical) return undefined;
  if (crash !== undefined) return `crash: ${crash.split("\n")[0]}`;
  if (!isCompiled) return `error: ${errors[0]?.code ?? "without a message"}`;
  return `bytes: ${difference?.category}`;
}

/** For people. */
export function summaryText(summary: Summary): string {
  const share = (count: number): string => `${((100 * count) / Math.max(1, summary.compiledByIasl)).toFixed(2)} %`;
  const rows: readonly (readonly [string, string])[] = [
    ["tables", `${summary.tables}`],
    ["sources", `${summary.sources} (${(summary.sourceBytes / 1e6).toFixed(1)} MB)`],
    ["compiled by iasl", `${summary.compiledByIasl}`],
    ["of these by us", `${summary.compiledByUs} (${share(summary.compiledByUs)})`],
    ["identical bytes", `${summary.identical} (${share(summary.identical)})`],
    ["by us, not by iasl", `${summary.compiledByUsOnly}`],
    ["our time", `${(summary.ourMilliseconds / 1000).toFixed(1)} s`],
    ...summary.categories.map(({ name, count }) => [name, `${count}`] as const),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join("");
}
