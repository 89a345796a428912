/**
 * Resource templates as macros, by aml's declarations of the descriptors.
 *
 * A macro is used only if the compiler makes the very bytes of it, which is tried once for each different descriptor.
 *
 * @see ACPI 6.5 §6.4, §19.6.113
 */
import {
  decodeResourceTemplate,
  keywordOf,
  type ResourceDescriptor,
  type ResourceField,
  type ResourceItem,
  type ResourceMacro,
  type ResourceValue,
} from "../aml/index.ts";
import { compile } from "../asl/index.ts";
import { hex } from "../base/hex.ts";
import { createSourceFile } from "../base/span.ts";
import { hexDigits } from "./annotation-text.ts";
import { quoted } from "./quoted.ts";

/** A line of a template: a macro, or a brace. `shift`: levels the lines behind it are further in. */
export interface ResourceLine {
  /** May go on in further lines, which are indented from the first. */
  readonly text: string;
  readonly shift: -1 | 0 | 1;
}

const endTagLength = 2;

/** The macro that a descriptor was proven to be, and its text without a tag. */
interface ProvenMacro {
  readonly macro: ResourceMacro;
  readonly text: string | undefined;
  /** Compilers want a name for it: what is all zeros must be set by somebody. */
  readonly needsTag: boolean;
}

/** More descriptors than this start over: broken input must not make the memory grow for ever. */
const knownLimit = 0x2000;

/**
 * What became of each different descriptor. It follows from the bytes alone, so all machines share it: firmware of one
 * maker has the same descriptors again and again, and each proof is a compilation.
 */
const known = new Map<string, ProvenMacro | undefined>();

/** The macro with these bytes, tried once. */
function provenMacro(item: ResourceItem, bytes: Uint8Array): ProvenMacro | undefined {
  const key = hexDigits(bytes);
  const before = known.get(key);
  if (before !== undefined || known.has(key)) return before;
  const proven = proofOf(item, bytes);
  if (known.size >= knownLimit) known.clear();
  known.set(key, proven);
  return proven;
}

function proofOf(item: ResourceItem, bytes: Uint8Array): ProvenMacro | undefined {
  const macros = item.descriptor?.macros ?? [];
  // Most ranges break no rule.
  for (const checkResources of [true, false]) {
    for (const macro of macros) {
      const text = macroText(item, macro, undefined);
      if (!makes(text, bytes, checkResources)) continue;
      const named = checkResources ? undefined : macroText(item, macro, trialTag);
      return { macro, text, needsTag: named !== undefined && made(withGroup(named).body, true) !== undefined };
    }
  }
  return undefined;
}

/** A name that nothing else has in a trial. */
const trialTag = "_Y00";

/** Texts of resource templates and of their descriptors. */
export class ResourceTexts {
  /**
   * The lines of a template, `undefined` if its bytes are none, or not those that macros make.
   *
   * @param tags - names for descriptors, by the offset of their first byte
   * @param nextTag - names for others that need one
   */
  linesOf(
    bytes: Uint8Array,
    tags?: ReadonlyMap<number, string>,
    nextTag?: () => string | undefined,
  ): readonly ResourceLine[] | undefined {
    if (bytes.length < endTagLength || bytes.at(-2) !== 0x79 || bytes.at(-1) !== 0) return undefined;
    const { value: items, diagnostics } = decodeResourceTemplate({ name: "", bytes });
    if (diagnostics.length > 0 || items.at(-1)?.end !== bytes.length) return undefined;
    const lines: ResourceLine[] = [];
    let isNested = false;
    for (const item of items.slice(0, -1)) {
      const descriptor = bytes.subarray(item.start, item.end);
      const isNamed = tags?.has(item.start) === true || nextTag === undefined;
      const tag = isNamed || !needsTag(item, descriptor) ? tags?.get(item.start) : nextTag();
      const text = this.textOf(item, descriptor, tag);
      if (text === undefined) return undefined;
      const opens = text.startsWith("StartDependentFn");
      if (isNested && (opens || text.startsWith("EndDependentFn"))) {
        lines.push({ text: "}", shift: -1 });
        isNested = false;
      }
      lines.push({ text, shift: 0 });
      if (!opens) continue;
      lines.push({ text: "{", shift: 1 });
      isNested = true;
    }
    // Descriptors behind a group that nobody ends are in it.
    return isNested ? undefined : lines;
  }

  /** The macro of a descriptor, named by `tag` if that is given. `bytes` are those of the descriptor. */
  textOf(item: ResourceItem, bytes: Uint8Array, tag?: string): string | undefined {
    const proven = provenMacro(item, bytes);
    return tag === undefined || proven === undefined ? proven?.text : macroText(item, proven.macro, tag);
  }
}

const needsTag = (item: ResourceItem, bytes: Uint8Array): boolean => provenMacro(item, bytes)?.needsTag === true;

/** What begins or ends a group stands in one, which has nothing else in it. */
function withGroup(text: string): { readonly before: string; readonly body: string; readonly behind: string } {
  if (text.startsWith("StartDependentFn")) return { before: "", body: `${text} {} EndDependentFn ()`, behind: "38" };
  if (text.startsWith("EndDependentFn"))
    return { before: "30", body: `StartDependentFnNoPri () {} ${text}`, behind: "" };
  return { before: "", body: text, behind: "" };
}

/** The terms of a template with one macro in it; `undefined` if it does not compile. */
function made(body: string, checkResources: boolean): Uint8Array | undefined {
  const source = `DefinitionBlock ("", "SSDT", 2, "", "", 0) { Name (R, ResourceTemplate () { ${body}\n}) }`;
  const [table] = compile(createSourceFile("", source), { checkResources }, { readText: () => undefined }).value;
  return table?.bytes.subarray(36);
}

/** True if a macro compiles to these bytes; without checks whatever ranges they state. */
function makes(text: string | undefined, bytes: Uint8Array, checkResources: boolean): boolean {
  if (text === undefined) return false;
  const { before, body, behind } = withGroup(text);
  const terms = made(body, checkResources);
  if (terms === undefined) return false;
  const digits = hexDigits(terms);
  const content = `${before}${hexDigits(bytes)}${behind}7900`;
  return digits.endsWith(content) && Number.parseInt(sizeBefore(digits, content), 16) === content.length / 2;
}

/** The byte that says how long the buffer is; long templates have two of them. */
function sizeBefore(digits: string, content: string): string {
  const at = digits.length - content.length;
  return content.length / 2 > 0xff ? digits.slice(at - 2, at) + digits.slice(at - 4, at - 2) : digits.slice(at - 2, at);
}

/** Named arguments of macros that may say which descriptor is meant. */
const tagArgument = "DescriptorName";

function macroText(
  { descriptor, values }: ResourceItem,
  macro: ResourceMacro,
  tag: string | undefined,
): string | undefined {
  if (descriptor === undefined) return undefined;
  for (const [name, value] of Object.entries(macro.fixed ?? {}))
    if (Number(values[name] ?? 0) !== value) return undefined;
  const args = macro.arguments.map(({ sets }) =>
    sets === tagArgument ? (tag ?? "") : argumentText(descriptor, sets, values[sets]),
  );
  while (args.at(-1) === "") args.pop();
  const list = macro.list === undefined ? "" : ` { ${listText(descriptor, macro.list, values[macro.list])} }`;
  return `${callText(descriptor, macro, args)}${list.replace("{  }", "{}")}`;
}

/** White space before lines that go on with the one before. */
const continuation = "    ";

/** `Macro (arguments)`: the numbers of an address space stand one below the other, for nobody knows them by their order. */
function callText(descriptor: ResourceDescriptor, macro: ResourceMacro, args: readonly string[]): string {
  const fields = macro.arguments.map(({ sets }) => descriptor.fields.find(({ name }) => name === sets));
  const first = fields.findIndex((field) => field?.tag === "_GRA");
  if (first < 0) return `${macro.name} (${wrapped(args, macro.name.length + 2)})`;
  const end = fields.findIndex(
    (field, index) => index > first && (field === undefined || field.keywords !== undefined),
  );
  const numbers = args.slice(first, end < 0 ? args.length : end);
  const rest = args.slice(first + numbers.length);
  const lines = numbers.map((number, index) => {
    const isLast = index === numbers.length - 1 && rest.length === 0;
    return `${continuation}${number}${isLast ? ")" : ","} // ${wordsOf(fields[first + index]?.name ?? "")}`;
  });
  if (rest.length > 0) lines.push(`${continuation}${rest.join(", ")})`);
  return [`${macro.name} (${args.slice(0, first).join(", ")},`, ...lines].join("\n");
}

/** Columns that the arguments of a macro may take. */
const lineLimit = 100;

/** Arguments on as many lines as they need. @param column - where the first of them stands */
function wrapped(args: readonly string[], column: number): string {
  let text = "";
  let width = column;
  for (const [index, argument] of args.entries()) {
    const isNext = index > 0 && width + argument.length > lineLimit;
    text += `${index === 0 ? "" : isNext ? `,\n${continuation}` : ", "}${argument}`;
    width = (isNext ? continuation.length : width) + argument.length + 2;
  }
  return text;
}

/** The words of a name in camel case, as a title. */
export const wordsOf = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter}`).replace(/^[a-z]/, (letter) => letter.toUpperCase());

function argumentText(descriptor: ResourceDescriptor, name: string, value: ResourceValue | undefined): string {
  if (value === undefined) return "";
  const field = descriptor.fields.find((one) => one.name === name);
  if (typeof value === "string") return quoted(value);
  if (typeof value === "object")
    return value.length === 0 ? "" : `RawDataBuffer () { ${value.map((one) => hex(one)).join(", ")} }`;
  return numberText(field, value);
}

function numberText(field: ResourceField | undefined, value: number | bigint): string {
  const keyword = field?.keywords === undefined ? undefined : keywordOf(field.keywords, Number(value));
  return keyword ?? hex(value, Math.max(2, (field?.bitCount ?? 8) >> 2));
}

/** The list in braces: bits of a mask by their numbers, or the elements of a part. */
function listText(descriptor: ResourceDescriptor, name: string, value: ResourceValue | undefined): string {
  const part = descriptor.parts.find((one) => one.name === name);
  if (typeof value === "object")
    return value.map((one) => hex(one, part?.kind === "dwords" ? 8 : part?.kind === "words" ? 4 : 2)).join(", ");
  if (typeof value === "string" || value === undefined) return "";
  const bits: number[] = [];
  for (let bit = 0, rest = Number(value); rest > 0; bit++, rest >>>= 1) if ((rest & 1) === 1) bits.push(bit);
  return bits.join(", ");
}
