/**
 * ASL templates: compilable ASL whose comments say what the generator replaces.
 *
 * - `TOKEN /*={name}*\/` is replaced by the pattern, placeholders filled; `/*=={name}*\/` replaces the line so far.
 * - `//{ group`, `//+ alternative` …, `//}` each on a line: the group repeats as the data says, each time as one of its
 *   alternatives. Groups may stand in alternatives. An alternative may stand twice, to complete the sample.
 *
 * Lines before the first `DefinitionBlock` are dropped: they speak about the template.
 */
import { invariant } from "../base/invariant.ts";

/** Text stands as it is, numbers come out as ASL hex. */
export type TemplateValues = Readonly<Record<string, string | number>>;

/** One repetition of a group. Placeholders not found in `values` are looked for in the enclosing ones. */
export interface TemplateItem {
  /** The alternative to use. */
  readonly as: string;
  readonly values: TemplateValues;
  readonly groups?: TemplateGroups;
}

export type TemplateGroups = Readonly<Record<string, readonly TemplateItem[]>>;

type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "hole"; readonly pattern: string }
  | { readonly kind: "group"; readonly name: string; readonly alternatives: ReadonlyMap<string, readonly Part[]> };

/** A parsed template. */
export interface Template {
  readonly parts: readonly Part[];
}

/**
 * Parses a template of ours.
 *
 * @throws InternalError when its marks do not nest: templates are part of this program
 */
export function parseTemplate(text: string): Template {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.startsWith("DefinitionBlock"));
  const parts: Part[] = [];
  const end = parseLines(lines, first, parts);
  invariant(end === lines.length, `template: line ${end + 1} closes a group that is not open`);
  return { parts };
}

/**
 * The ASL text of a template filled with data. A placeholder or group without data is our own bug, and so is an
 * alternative that the template does not have.
 */
export function renderTemplate(template: Template, values: TemplateValues, groups: TemplateGroups): string {
  const output: string[] = [];
  render(template.parts, [values], groups, output);
  return output.join("");
}

function parseLines(lines: readonly string[], from: number, parts: Part[]): number {
  let at = from;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (line === "//}" || line.startsWith("//+ ")) return at;
    if (line.startsWith("//{ ")) {
      at = parseGroup(lines, at, parts);
    } else {
      parseHoles(at === lines.length - 1 ? line : `${line}\n`, parts);
      at++;
    }
  }
  return at;
}

function parseGroup(lines: readonly string[], from: number, parts: Part[]): number {
  const name = (lines[from] ?? "").slice(4);
  const alternatives = new Map<string, readonly Part[]>();
  let at = from + 1;
  while (lines[at]?.startsWith("//+ ") === true) {
    const body: Part[] = [];
    const alternative = (lines[at] ?? "").slice(4);
    at = parseLines(lines, at + 1, body);
    alternatives.set(alternative, body);
  }
  invariant(lines[at] === "//}", `template: group "${name}" is not closed at line ${at + 1}`);
  parts.push({ kind: "group", name, alternatives });
  return at + 1;
}

// A string or a run of characters without blanks, commas and brackets; then the mark.
const hole =
  /(?<token>"[^"]*"|[^\s,(){}[\]]+) \/\*=(?<pattern>[^=*][^*]*)\*\/|(?<line>[^\n]*?) \/\*==(?<all>[^*]*)\*\//g;

function parseHoles(line: string, parts: Part[]): void {
  let at = 0;
  for (const match of line.matchAll(hole)) {
    const groups = match.groups ?? {};
    const indent = groups["line"] === undefined ? "" : (/^\s*/.exec(groups["line"])?.[0] ?? "");
    parts.push({ kind: "text", text: line.slice(at, match.index) + indent });
    parts.push({ kind: "hole", pattern: groups["pattern"] ?? groups["all"] ?? "" });
    at = match.index + match[0].length;
  }
  const rest = line.slice(at);
  const last = parts.at(-1);
  if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + rest };
  else parts.push({ kind: "text", text: rest });
}

function render(parts: readonly Part[], scopes: readonly TemplateValues[], groups: TemplateGroups, output: string[]) {
  for (const part of parts) {
    switch (part.kind) {
      case "text":
        output.push(part.text);
        break;
      case "hole":
        output.push(part.pattern.replace(/\{(\w+)\}/g, (_, name: string) => print(lookUp(scopes, name))));
        break;
      case "group": {
        const items = groups[part.name];
        invariant(items !== undefined, `template: no data for group "${part.name}"`);
        for (const item of items) {
          const body = part.alternatives.get(item.as);
          invariant(body !== undefined, `template: group "${part.name}" has no alternative "${item.as}"`);
          render(body, [item.values, ...scopes], item.groups ?? {}, output);
        }
        break;
      }
      default:
        return part satisfies never;
    }
  }
}

function lookUp(scopes: readonly TemplateValues[], name: string): string | number {
  for (const values of scopes) {
    const value = values[name];
    if (value !== undefined) return value;
  }
  invariant(false, `template: no value for "${name}"`);
}

function print(value: string | number): string {
  return typeof value === "string" ? value : `0x${value.toString(16).toUpperCase().padStart(2, "0")}`;
}
