/**
 * Golden AML of every source below `asl/`, made by the `iasl` on PATH (Debian's acpica-tools).
 *
 *   npx tsx tools/golden.ts            writes aml-fixtures/…/x.aml where it is missing or differs
 *   npx tsx tools/golden.ts --check    changes nothing; exit status 1 if anything would change
 *
 * Sources that are wrong on purpose (`// Diagnose:`) must be refused by iasl and have no golden file.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { aslCases } from "./asl-cases.ts";
import { runIasl } from "./iasl-run.ts";

function main(): number {
  const isCheck = process.argv.includes("--check");
  try {
    execFileSync("iasl", ["-v"]);
  } catch {
    console.error("iasl is not installed: apt-get install acpica-tools");
    return 1;
  }
  let changed = 0;
  let wrong = 0;
  for (const source of aslCases()) {
    const isWrongOnPurpose = source.diagnoses.length > 0;
    const made = runIasl(source, ["-va"]).aml;
    if ((made === undefined) !== isWrongOnPurpose) {
      console.log(`${source.name}: iasl ${made === undefined ? "refuses it" : "accepts it"}`);
      wrong++;
      continue;
    }
    const old = existsSync(source.goldenPath) ? readFileSync(source.goldenPath) : undefined;
    if (made === undefined ? old === undefined : old?.equals(made)) continue;
    changed++;
    console.log(`${source.name}: ${old === undefined ? "new" : "differs"}`);
    if (isCheck) continue;
    if (made === undefined) rmSync(source.goldenPath);
    else {
      mkdirSync(dirname(source.goldenPath), { recursive: true });
      writeFileSync(source.goldenPath, made);
    }
  }
  console.log(`${changed} ${isCheck ? "would change" : "written"}, ${wrong} wrong`);
  return wrong > 0 || (isCheck && changed > 0) ? 1 : 0;
}

process.exitCode = main();
