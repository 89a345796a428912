/**
 * A build as Xen's libacpi does it, once with iasl and once with `acpikit iasl`: ASL for 128 processors, `-tc`, the sed
 * that renames the array, gcc. Prints what is identical; exit status 1 if anything is not.
 *
 * Run by `npm run xen-build`, which builds the package before.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { xenStyleAsl } from "./xen-style-asl.ts";

const processors = 128;
const name = "dsdt_anycpu";
/** Not part of what the package needs: without it the C text is compared only. */
const compilerOfC = "gcc";
const dropIn = fileURLToPath(new URL("../dist/bin/acpikit-iasl.cjs", import.meta.url));

interface Compiler {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
}

const ours: Compiler = { title: "acpikit iasl", command: [process.execPath, dropIn] };
const theirs: Compiler = { title: "iasl", command: ["iasl"] };

/** Everything a build leaves behind. */
interface Build {
  readonly aml: Buffer;
  /** The C text after sed, without the remark at its head. */
  readonly source: string;
  readonly object: Buffer | undefined;
  readonly seconds: number;
}

const work = mkdtempSync(join(tmpdir(), "acpikit-xen-"));
process.exitCode = main();
rmSync(work, { recursive: true, force: true });

function main(): number {
  console.log(`ASL for ${processors} processors: ${xenStyleAsl(processors).split("\n").length} lines`);
  const mine = build(ours);
  if (mine === undefined) return 1;
  console.log(`${ours.title}: ${mine.aml.length} bytes of AML, ${mine.seconds.toFixed(2)} s`);
  if (mine.object === undefined) console.log("gcc is not here: the C text is compared, not compiled");
  if (!isThere("iasl")) {
    console.log("iasl is not here: nothing to compare with");
    return 0;
  }
  const other = build(theirs);
  if (other === undefined) return 1;
  console.log(`${theirs.title}: ${other.aml.length} bytes of AML, ${other.seconds.toFixed(2)} s`);
  const checks = [
    ["AML", mine.aml.equals(other.aml)],
    ["C text after sed", mine.source === other.source],
    ["object file", mine.object === undefined || other.object?.equals(mine.object) === true],
  ] as const;
  for (const [what, isSame] of checks) console.log(`${what}: ${isSame ? "identical" : "DIFFERENT"}`);
  return checks.every(([, isSame]) => isSame) ? 0 : 1;
}

function isThere(command: string): boolean {
  return spawnSync(command, ["-v"], { stdio: "ignore" }).error === undefined;
}

/** The steps of the makefile: iasl -vs -p X.tmp -tc X.asl; sed; echo the length; gcc -c. */
function build({ title, command }: Compiler): Build | undefined {
  const folder = join(work, title.replace(" ", "-"));
  mkdirSync(folder);
  writeFileSync(join(folder, `${name}.asl`), xenStyleAsl(processors));
  const [program, ...words] = command;
  const start = process.hrtime.bigint();
  const compiled = spawnSync(program, [...words, "-vs", "-p", `${name}.tmp`, "-tc", `${name}.asl`], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ACPIKIT_IASL_VERSION: "20200925" },
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (compiled.status !== 0) {
    console.error(`${title} failed with ${compiled.status}:\n${compiled.stdout}${compiled.stderr}`);
    return undefined;
  }
  const sed = spawnSync("sed", ["-e", `s/AmlCode/${name}/g`, "-e", "s/_aml_code//g", `${name}.hex`], {
    cwd: folder,
    encoding: "utf8",
  });
  writeFileSync(join(folder, `${name}.c`), `${sed.stdout}int ${name}_len=sizeof(${name});\n`);
  const gcc = spawnSync(compilerOfC, ["-Wall", "-Werror", "-O2", "-c", `${name}.c`], { cwd: folder, encoding: "utf8" });
  if (gcc.error === undefined && gcc.status !== 0) {
    console.error(`gcc refuses what ${title} wrote:\n${gcc.stderr}`);
    return undefined;
  }
  return {
    aml: readFileSync(join(folder, `${name}.aml`)),
    source: readFileSync(join(folder, `${name}.c`), "utf8").replace(/^\/\*[\s\S]*?\*\/\n/, ""),
    object: gcc.error === undefined ? readFileSync(join(folder, `${name}.o`)) : undefined,
    seconds,
  };
}
