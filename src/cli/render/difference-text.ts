/** A difference as text: tables first, then objects, methods line by line. */
import { diffLines } from "diff";
import type { Change, MachineDifference, ObjectChange, TableChange } from "../../diff/index.ts";
import type { TextOptions } from "../command.ts";
import type { Style, StyleName } from "../style.ts";
import { visible } from "./visible.ts";

const marks: Readonly<Record<Change, { readonly mark: string; readonly colour: StyleName }>> = {
  added: { mark: "+", colour: "green" },
  removed: { mark: "-", colour: "red" },
  changed: { mark: "~", colour: "yellow" },
  moved: { mark: ">", colour: "blue" },
};

/** Lines around a change that are shown. */
const CONTEXT = 2;

export function* renderDifference({ tables, objects }: MachineDifference, { style }: TextOptions): Iterable<string> {
  for (const table of tables) yield* tableLines(table, style);
  if (tables.length > 0 && objects.length > 0) yield "\n";
  const hasMany = new Set(objects.flatMap(({ tableBefore, tableAfter }) => [tableBefore, tableAfter])).size > 3;
  for (const run of runsOfShifts(folded(objects))) {
    const [first] = run;
    if (run.length >= shownShifts) yield shiftLine(run, style);
    else if (first !== undefined)
      for (const { object, within } of run) yield* objectLines(object, within, hasMany, style);
  }
  const count = (change: Change): number => objects.filter((object) => object.change === change).length;
  const words = (["added", "removed", "changed", "moved"] as const)
    .filter((change) => count(change) > 0)
    .map((change) => `${count(change)} ${change}`);
  if (tables.length === 0 && objects.length === 0) yield "no difference\n";
  else
    yield `\n${tables.length === 1 ? "1 table differs" : `${tables.length} tables differ`}; objects: ${words.length === 0 ? "none" : words.join(", ")}\n`;
}

function* tableLines({ change, signature, oemTableId, lengthBefore, lengthAfter, fields }: TableChange, style: Style) {
  const { mark, colour } = marks[change];
  const lengths = [lengthBefore, lengthAfter].filter((length) => length !== undefined);
  const size = lengths[0] === lengths[1] ? `${lengths[0]} bytes` : `${lengths.join(" → ")} bytes`;
  yield `${style(colour, `${mark} table ${visible(signature)}`)} ${visible(oemTableId)}  ${style("dim", size)}\n`;
  for (const { label, path, before, after } of fields) {
    yield `    ${visible(label === "" || label === path.split(".").at(-1) ? path : `${path} (${label})`)}: ${visible(before ?? "nothing")} → ${visible(after ?? "nothing")}\n`;
  }
}

/** The last part of a path: both machines are named in the command, and lines of them would say nothing else. */
const fileName = (path: string | undefined): string | undefined => path?.slice(path.search(/[^/\\]*$/));

/** Objects with how many more came or went within them; those are not shown. */
function folded(
  objects: readonly ObjectChange[],
): readonly { readonly object: ObjectChange; readonly within: number }[] {
  const shown: { readonly object: ObjectChange; within: number }[] = [];
  const byPath = new Map<string, { within: number }>();
  for (const object of objects) {
    const { change, path } = object;
    const outer =
      change === "added" || change === "removed" ? outermost(path, (at) => byPath.get(`${change} ${at}`)) : undefined;
    if (outer !== undefined) {
      outer.within++;
      continue;
    }
    const entry = { object, within: 0 };
    shown.push(entry);
    if (object.kind !== "code") byPath.set(`${change} ${path}`, entry);
  }
  return shown;
}

/** So many field units in a row that were shifted are told as one. */
const shownShifts = 4;

/** An object as it is shown. */
type Shown = ReturnType<typeof folded>[number];

/** Which list of fields a unit is in and how wide it is, and by how many bits it was shifted; nothing if more changed. */
function shiftOf({
  change,
  kind,
  path,
  before = "",
  after = "",
}: ObjectChange): { readonly key: string; readonly bits: number } | undefined {
  if (change !== "changed" || kind !== "field unit") return undefined;
  const place = /^(.*): bit (\d+), (.*)$/;
  const [, oldList, oldBit, oldRest] = place.exec(before) ?? [];
  const [, list, bit, rest] = place.exec(after) ?? [];
  if (list === undefined || oldList !== list || oldRest !== rest) return undefined;
  const bits = Number(bit) - Number(oldBit);
  return { key: `${path.slice(0, path.lastIndexOf("."))} ${list} ${bits}`, bits };
}

/** Objects in their order; units of one list that were shifted alike are together. */
function runsOfShifts(shown: readonly Shown[]): readonly (readonly Shown[])[] {
  const runs: Shown[][] = [];
  let latest: string | undefined;
  for (const one of shown) {
    const key = shiftOf(one.object)?.key;
    if (key !== undefined && key === latest) runs.at(-1)?.push(one);
    else runs.push([one]);
    latest = key;
  }
  return runs;
}

/** One line for units that were shifted alike: what stands before them in their region became longer or shorter. */
function shiftLine(run: readonly Shown[], style: Style): string {
  const [first, last] = [run[0]?.object, run.at(-1)?.object];
  const { mark, colour } = marks.changed;
  const bits = (first && shiftOf(first)?.bits) ?? 0;
  const list = first?.before?.replace(/: bit .*$/, "") ?? "";
  const name = last?.path.slice(last.path.lastIndexOf(".") + 1) ?? "";
  const way = `${Math.abs(bits)} bits ${bits < 0 ? "lower" : "higher"}`;
  const what = style("dim", `${visible(list)}: ${way}`);
  return `${style(colour, `${mark} ${visible(`${first?.path} … ${name}`)}`)}  ${run.length} field units  ${what}\n`;
}

/** What is known of the outermost object around a path. */
function outermost<T>(path: string, find: (path: string) => T | undefined): T | undefined {
  for (let dot = path.indexOf("."); dot > 0; dot = path.indexOf(".", dot + 1)) {
    const found = find(path.slice(0, dot));
    if (found !== undefined) return found;
  }
  return undefined;
}

function* objectLines(object: ObjectChange, within: number, namesTable: boolean, style: Style): Iterable<string> {
  const { change, path, kind, before, after, tableBefore, tableAfter } = object;
  const { mark, colour } = marks[change];
  const [old, now] = [fileName(tableBefore), fileName(tableAfter)];
  const place = change === "moved" ? `${old ?? ""} → ${now ?? ""}` : (now ?? old ?? "");
  const contents = within === 0 ? "" : `, with ${within} object${within === 1 ? "" : "s"} in it`;
  const where = namesTable || change === "moved" ? `  ${style("dim", visible(place))}` : "";
  yield `${style(colour, `${mark} ${visible(path)}`)}  ${kind}${contents}${where}\n`;
  if (change !== "changed" || before === undefined || after === undefined) return;
  const lines = changedLines(before, after);
  for (const [index, { text, mark: sign }] of lines.entries()) {
    const isNear = lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some((line) => line.mark !== " ");
    if (!isNear) continue;
    const before = lines[index - CONTEXT - 1];
    if (before?.mark === " " && index > CONTEXT && !isShown(lines, index - 1)) yield `      ${style("dim", "…")}\n`;
    const painted = sign === "+" ? style("green", text) : sign === "-" ? style("red", text) : text;
    yield `    ${sign === " " ? " " : style(sign === "+" ? "green" : "red", sign)} ${painted}\n`;
  }
}

interface Line {
  readonly mark: " " | "+" | "-";
  readonly text: string;
}

const isShown = (lines: readonly Line[], index: number): boolean =>
  lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some((line) => line.mark !== " ");

function changedLines(before: string, after: string): readonly Line[] {
  return diffLines(`${before}\n`, `${after}\n`).flatMap(({ value, added, removed }) =>
    value
      .replace(/\n$/, "")
      .split("\n")
      .map((line): Line => ({ mark: added ? "+" : removed ? "-" : " ", text: visible(line) })),
  );
}
