/** What acpiexec prints for one evaluation, in the notation both engines share. */
import { hexText } from "./notation.ts";

/** @param section - the lines behind "Evaluating " */
export function parseAnswer(section: string): string {
  const failed = /^Evaluation of .* failed with status (AE_\w+)/m.exec(section);
  if (failed !== null) return failed[1] ?? "";
  const returned = /^Evaluation of .* returned object .*$/m.exec(section);
  if (returned === null) return /No (?:return )?object was returned|No return/i.test(section) ? "Nothing" : "no answer";
  const lines = section.slice(returned.index + returned[0].length).split("\n");
  return value({ lines: lines.filter((line) => /^\s+(\[|[0-9A-F]{4}: )/.test(line)), at: 0 });
}

/** One object from the lines of its dump; consumes them. */
function value(input: { readonly lines: readonly string[]; at: number }): string {
  const line = input.lines[input.at++]?.trim() ?? "";
  const integer = /^\[Integer\] = ([0-9A-F]+)/.exec(line);
  if (integer !== null) return `Integer ${hexText(BigInt(`0x${integer[1]}`))}`;
  const string = /^\[String\] Length ([0-9A-F]+) = (".*)$/s.exec(line);
  if (string !== null)
    return `String ${Number.parseInt(string[1] ?? "", 16)} ${(string[2] ?? "").replace(/\.{3}$/, "")}`;
  const buffer = /^\[Buffer\] Length ([0-9A-F]+) =(.*)$/.exec(line);
  if (buffer !== null) {
    let rows = buffer[2] ?? "";
    for (; /^\s+[0-9A-F]{4}: /.test(input.lines[input.at] ?? ""); input.at++) rows += `\n${input.lines[input.at]}`;
    const length = Number.parseInt(buffer[1] ?? "", 16);
    const bytes = [...rows.matchAll(/[0-9A-F]{4}: ((?:[0-9A-F]{2} +){1,16})/g)].flatMap(([, row = ""]) =>
      row.trim().split(/\s+/),
    );
    return `Buffer ${length} (${bytes.slice(0, length).join(" ")})`;
  }
  const list = /^\[Package\] Contains (\d+) Elements/.exec(line);
  if (list !== null) return `Package [${Array.from({ length: Number(list[1]) }, () => value(input)).join(", ")}]`;
  const reference = /^\[Object Reference\] .*Name (\w+)/.exec(line);
  if (reference !== null) return `Reference ${(reference[1] ?? "").replace(/(?<=.)_+$/, "")}`;
  if (line.startsWith("[Null Object]")) return "Nothing";
  // A bare name as result: shown without its name.
  if (line.startsWith("[Processor]")) return "Processor";
  return `unknown answer: ${line}`;
}
