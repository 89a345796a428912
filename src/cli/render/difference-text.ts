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
  for (const { object, within } of folded(objects)) yield* objectLines(object, within, hasMany, style);
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
