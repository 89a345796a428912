/** Debian's acpiexec as a second engine: what it answers to the calls of a case. */
import { execFile, execFileSync } from "node:child_process";
import type { AcpiObject } from "../../src/namespace/index.ts";

export const hasAcpiexec: boolean = (() => {
  try {
    execFileSync("acpiexec", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/**
 * Answers in the notation of the cases, in order; fewer than calls if acpiexec died of one.
 *
 * @param options - of acpiexec, before the file
 */
export async function askAcpiexec(
  tablePath: string,
  calls: readonly { readonly path: string; readonly args: readonly AcpiObject[] }[],
  options: readonly string[] = [],
): Promise<readonly string[]> {
  // No simulated devices of its own, no automatic repair of predefined methods' results.
  const commands = calls.map(({ path, args }) => `execute ${[path, ...args.map(printArgument)].join(" ")}`);
  const output = await new Promise<string>((resolve) => {
    const settings = { encoding: "latin1", maxBuffer: 1 << 26 } as const;
    // Its exit status says nothing: it may die of a call, and what it said before counts.
    const child = execFile("acpiexec", ["-dr", ...options, tablePath], settings, (_, stdout, stderr) =>
      resolve(`${stdout}${stderr}`),
    );
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(`${commands.join("\n")}\nquit\n`);
  });
  return output
    .split(/^Evaluating \\/m)
    .slice(1)
    .map(answer);
}

function printArgument(object: AcpiObject): string {
  switch (object.type) {
    case "Integer":
      return `0x${object.value.toString(16)}`;
    case "String":
      return `"${object.value}"`;
    case "Buffer":
      return `(${Array.from(object.bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ")})`;
    default:
      throw new Error(`acpiexec takes no ${object.type} as argument here`);
  }
}

function answer(output: string): string {
  const failed = /^Evaluation of .* failed with status (AE_\w+)/m.exec(output);
  if (failed !== null) return failed[1] ?? "";
  const returned = /^Evaluation of .* returned object .*$/m.exec(output);
  if (returned === null) return /No (?:return )?object was returned|No return/i.test(output) ? "Nothing" : "no answer";
  const lines = output.slice(returned.index + returned[0].length).split("\n");
  return value({ lines: lines.filter((line) => /^\s+(\[|[0-9A-F]{4}: )/.test(line)), at: 0 });
}

/** One object from the lines of its dump; consumes them. */
function value(input: { readonly lines: readonly string[]; at: number }): string {
  const line = input.lines[input.at++]?.trim() ?? "";
  const integer = /^\[Integer\] = ([0-9A-F]+)/.exec(line);
  if (integer !== null) return `Integer 0x${BigInt(`0x${integer[1]}`).toString(16).toUpperCase()}`;
  const string = /^\[String\] Length ([0-9A-F]+) = "(.*)"$/s.exec(line);
  if (string !== null) return `String "${string[2]}"`;
  const buffer = /^\[Buffer\] Length ([0-9A-F]+) =(.*)$/.exec(line);
  if (buffer !== null) {
    let rows = buffer[2] ?? "";
    for (; /^\s+[0-9A-F]{4}: /.test(input.lines[input.at] ?? ""); input.at++) rows += `\n${input.lines[input.at]}`;
    const length = Number.parseInt(buffer[1] ?? "", 16);
    const bytes = [...rows.matchAll(/[0-9A-F]{4}: ((?:[0-9A-F]{2} +){1,16})/g)].flatMap(([, row = ""]) =>
      row.trim().split(/\s+/),
    );
    return `Buffer (${bytes.slice(0, length).join(" ")})`;
  }
  const list = /^\[Package\] Contains (\d+) Elements/.exec(line);
  if (list !== null) {
    return `Package [${Array.from({ length: Number(list[1]) }, () => value(input)).join(", ")}]`;
  }
  const reference = /^\[Object Reference\] .*Name (\w+)/.exec(line);
  if (reference !== null) return `Reference ${(reference[1] ?? "").replace(/(?<=.)_+$/, "")}`;
  if (line.startsWith("[Null Object]")) return "Nothing";
  return `unknown answer: ${line}`;
}
