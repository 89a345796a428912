/** Compilation and load beside iasl and acpiexec, where they are installed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../../dist/asl/index.js";
import { createSourceFile } from "../../dist/base/span.js";
import { silentTrace } from "../../dist/base/trace.js";
import { VirtualClock } from "../../dist/base/virtual-clock.js";
import { buildTableSet } from "../../dist/firmware/index.js";
import {
  createInterpreter,
  createMemoryRegion,
  createScheduler,
  runToCompletion,
} from "../../dist/interpreter/index.js";
import { createNamespace } from "../../dist/namespace/index.js";
import { formatMs, formatTable, type Measurement, measure } from "./measure.ts";

const SIZES = [4, 128, 1024] as const;

const hasProgram = (name: string): boolean => spawnSync(name, ["-v"]).error === undefined;

/** Prints our time in one process, and theirs as whole processes, for the SSDT of the corrected profile. */
export function besideAcpica(): void {
  const folder = mkdtempSync(join(tmpdir(), "acpikit-bench-"));
  try {
    const rows = SIZES.flatMap((size) => {
      const { asl, aml } = ssdt(size);
      const [aslPath, amlPath] = [join(folder, `${size}.asl`), join(folder, `${size}.aml`)];
      writeFileSync(aslPath, asl);
      writeFileSync(amlPath, aml);
      const theirs = (program: string, argv: readonly string[]): Measurement | undefined =>
        hasProgram(program) ? measure(nothing, () => spawnSync(program, argv, { stdio: "ignore" })) : undefined;
      return [
        row(
          `compile ${size} vCPUs`,
          measure(nothing, () => compileAsl(asl)),
          theirs("iasl", ["-p", join(folder, "out"), aslPath]),
        ),
        row(
          `load ${size} vCPUs`,
          measure(nothing, () => load(aml)),
          theirs("acpiexec", ["-b", "quit", "-di", amlPath]),
        ),
      ];
    });
    console.log(formatTable([["work", "acpikit, in process", "iasl or acpiexec, process", "ratio"], ...rows]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const nothing = (): undefined => undefined;

function row(name: string, ours: Measurement, theirs: Measurement | undefined): readonly string[] {
  if (theirs === undefined) return [name, formatMs(ours.medianMs), "not installed", ""];
  return [name, formatMs(ours.medianMs), formatMs(theirs.medianMs), (theirs.medianMs / ours.medianMs).toFixed(1)];
}

function ssdt(size: number): { readonly asl: string; readonly aml: Uint8Array } {
  const { value } = buildTableSet("pvh-dom0", { maxVcpus: size });
  const asl = value?.sources.find(({ name }) => name === "ssdt")?.asl;
  const aml = value?.tables.find(({ signature }) => signature === "SSDT")?.bytes;
  if (asl === undefined || aml === undefined) throw new Error("the profile has no SSDT");
  return { asl, aml };
}

function compileAsl(asl: string): void {
  const { value } = compile(createSourceFile("ssdt.asl", asl), {}, { readText: () => undefined });
  if (value.length !== 1) throw new Error("the SSDT does not compile");
}

function load(bytes: Uint8Array): void {
  const clock = new VirtualClock();
  const memory = createMemoryRegion();
  const host = { region: () => memory, notify: () => undefined, findTable: () => undefined, clock, trace: silentTrace };
  const interpreter = createInterpreter(createNamespace(), host);
  const state = runToCompletion(createScheduler(clock), interpreter.loadTable({ name: "ssdt", bytes }), clock);
  if (state.kind === "aborted") throw new Error(state.reason.message);
}
