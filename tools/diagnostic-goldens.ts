/**
 * What the `iasl` on PATH (Debian's acpica-tools) reports for every source in the topics of asl/cases/diagnostics.
 *
 *   npx tsx tools/diagnostic-goldens.ts            writes aml-fixtures/cases/diagnostics/TOPIC.json where it differs
 *   npx tsx tools/diagnostic-goldens.ts --check    changes nothing; exit status 1 if anything would change
 *
 * A source that iasl does not come to an end with is left out, with a word.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type DiagnosticCase, diagnosticCases } from "./asl-cases.ts";

const patienceMs = 20_000;

/** `number@line` of every message, each once, by line; `undefined` if iasl does not answer. */
function reportedByIasl(source: DiagnosticCase, folder: string): readonly string[] | undefined {
  const args = ["-vi", "-p", join(folder, "out"), source.sourcePath];
  const { stdout } = spawnSync("iasl", args, { encoding: "latin1", cwd: folder, timeout: patienceMs });
  if (!/^Compilation /m.test(stdout)) return undefined;
  const found = [...stdout.matchAll(/\((\d+)\) : +(?:error|warning|remark) +(\d+) -/g)];
  const places = found.map(([, line, number]) => ({ line: Number(line), number: Number(number) }));
  places.sort((a, b) => a.line - b.line || a.number - b.number);
  return [...new Set(places.map(({ line, number }) => `${number}@${line}`))];
}

/** The file of one topic: where it is from, and a line for each source. */
function printGoldens(reported: ReadonlyMap<string, readonly string[]>, version: string): string {
  const cases = [...reported].map(([name, places]) => `    ${JSON.stringify(name)}: ${JSON.stringify(places)}`);
  return `{\n  "origin": ${JSON.stringify(`iasl -vi, ${version}`)},\n  "cases": {\n${cases.join(",\n")}\n  }\n}\n`;
}

function main(): number {
  const isCheck = process.argv.includes("--check");
  const { stdout, error } = spawnSync("iasl", ["-v"], { encoding: "latin1" });
  if (error !== undefined) {
    console.error("iasl is not installed: apt-get install acpica-tools");
    return 1;
  }
  const version = /version (\d{8})/.exec(stdout)?.[1] ?? "unknown";
  const folder = mkdtempSync(join(tmpdir(), "diagnostics-"));
  const topics = new Map<string, Map<string, readonly string[]>>();
  for (const source of diagnosticCases()) {
    const reported = reportedByIasl(source, folder);
    if (reported === undefined) {
      console.log(`${source.topic}/${source.name}: iasl gives no answer`);
      continue;
    }
    const topic = topics.get(source.goldenPath) ?? new Map<string, readonly string[]>();
    topic.set(source.name, reported);
    topics.set(source.goldenPath, topic);
  }
  rmSync(folder, { recursive: true });
  let changed = 0;
  for (const [path, reported] of topics) {
    const text = printGoldens(reported, version);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    changed++;
    console.log(path);
    if (isCheck) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`${changed} ${isCheck ? "would change" : "written"}`);
  return isCheck && changed > 0 ? 1 : 0;
}

process.exitCode = main();
