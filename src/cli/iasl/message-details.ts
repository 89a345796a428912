/** What iasl puts in parentheses behind its words, taken from our message and the text it is about. */
import type { Diagnostic } from "../../base/diagnostic.ts";

/** What stands in parentheses behind the words; empty for nothing. `source` is the first line of what it is about. */
export type MessageDetail = (diagnostic: Diagnostic, source: string) => string;

export const nothing: MessageDetail = () => "";
/** Our own words: they say more than iasl's. */
export const message: MessageDetail = ({ message: words }) => words;
/** The name our message begins with. */
export const name: MessageDetail = ({ message: words }) => /^\S+/.exec(words)?.[0] ?? "";
/** The same, without the path before it. */
export const lastName: MessageDetail = (diagnostic, source) =>
  name(diagnostic, source).split(/[\\.]/).at(-1)?.replace(/:$/, "") ?? "";
/** The name as it stands in the source, in capitals. */
export const asWritten: MessageDetail = (_diagnostic, source) =>
  /^[\\^]*\w[\w.]*/.exec(source)?.[0].toUpperCase() ?? source.replace(/^"|"$/g, "");
/** The first string of the source. */
export const stringWritten: MessageDetail = (_diagnostic, source) =>
  /"((?:[^"\\]|\\.)*)"/.exec(source)?.[1] ?? source.replace(/^"|"$/g, "");
/** The same words whatever the problem. */
export const fixed =
  (text: string): MessageDetail =>
  () =>
    text;
/** Words for each of the problems that iasl has one number for, by the code without its area. */
export const byCode =
  (details: Readonly<Record<string, MessageDetail>>, otherwise: MessageDetail): MessageDetail =>
  (diagnostic, source) =>
    (details[diagnostic.code.split("/")[1] ?? ""] ?? otherwise)(diagnostic, source);

/** A segment as iasl has it: four characters. */
const padded = (segment: string): string => segment.slice(0, 4).padEnd(4, "_");

export const required: MessageDetail = (diagnostic, source) => {
  const count = /takes (\d+)/.exec(diagnostic.message)?.[1] ?? "";
  return `${padded(lastName(diagnostic, source))} requires ${count}`;
};
export const requiredOfPredefined: MessageDetail = (diagnostic, source) =>
  `${name(diagnostic, source)} requires ${/takes (\d+)/.exec(diagnostic.message)?.[1] ?? ""}`;
export const within: MessageDetail = (diagnostic, source) => {
  const method = / of (\S+)/.exec(diagnostic.message)?.[1]?.split(/[\\.]/).at(-1);
  return method === undefined ? "" : `Name [${lastName(diagnostic, source)}] is within a method [${method}]`;
};
export const returned: MessageDetail = (diagnostic, source) => {
  const types = /: ([^:]+)$/.exec(diagnostic.message)?.[1]?.replaceAll(/,? or |, /g, "/");
  return types === undefined ? diagnostic.message : `${types} required for ${name(diagnostic, source)}`;
};
export const sizes: MessageDetail = ({ message: words }) => {
  const [tag, field] = [...words.matchAll(/\d+/g)].map(([count]) => `${count} bit${count === "1" ? "" : "s"}`);
  return field === undefined ? words : `Size mismatch, Tag: ${tag}, Field: ${field}`;
};

/** `_ADR must be Integer, not String`, `element 9 of _BIF must be String, not Integer` */
export const typeOfPredefined: MessageDetail = ({ message: words }) => {
  const parts = /^(?:element (\d+) of )?(\S+) must be (.*), not (.*)$/.exec(words);
  if (parts === null) return words;
  const [, index, object, wanted, found] = parts;
  const place = index === undefined ? "" : ` at index ${index}`;
  return `${object}: found ${found}${place}, ${wanted?.replaceAll(" or ", "/")} required`;
};
/** `a package of _BIF has 12 elements; it needs 13` */
export const packageLength: MessageDetail = ({ message: words }) => {
  const odd = / of (\S+) has (\d+) elements; they come in pairs/.exec(words);
  if (odd !== null) return `${odd[1]}: Package length, ${odd[2]}, must be even.`;
  const empty = / of (\S+) is empty/.exec(words);
  if (empty !== null) return `${empty[1]}: length is zero`;
  const parts = / of (\S+) has (\d+) elements; (it needs|only) (\d+)/.exec(words);
  if (parts === null) return words;
  const [, object, length, kind, count] = parts;
  return kind === "only"
    ? `${object}: length is ${length}, only ${count} required`
    : `${object}: length ${length}, required minimum is ${count}`;
};
/** `_PS0 needs _PS1, _PS2 beside it` */
export const dependency: MessageDetail = ({ message: words }) => {
  const parts = /^(\S+) needs (.*) beside it$/.exec(words);
  const needed = parts?.[2]?.split(", ") ?? [];
  if (parts === null) return words;
  return `${parts[1]} requires ${needed.length > 1 ? `one of ${needed.join("/")}` : needed.join("")} in same scope`;
};
/** `256 does not fit byte of Buffer: at most 255` */
export const range: MessageDetail = ({ message: words }) => {
  const own = /^(0x\w+) is no number .*: (0x\w+) to (0x\w+) are/.exec(words);
  if (own !== null) return `${own[1]}, allowable: ${own[2]}-${own[3]}`;
  const parts = /^(\d+) does not fit .*: at most (\d+)$/.exec(words);
  const hex = (text: string | undefined): string =>
    `0x${BigInt(text ?? "0")
      .toString(16)
      .toUpperCase()}`;
  return parts === null || words.includes(" of ToPLD:") ? "" : `${hex(parts[1])}, allowable: 0x0-${hex(parts[2])}`;
};
/** What of an id is no hexadecimal number. */
export const notHexadecimal: MessageDetail = (_diagnostic, source) => {
  const text = stringWritten(_diagnostic, source);
  const first = [...text].findIndex((character, i) => i >= 3 && !/[0-9A-Fa-f]/.test(character));
  return first < 0 ? text : text.slice(first);
};
/** `_INI must be a method of 0 arguments` */
export const methodArguments: MessageDetail = ({ message: words }) =>
  / 0 arguments$/.test(words) ? "with zero arguments" : "with arguments";

/** iasl's words for types of objects, by the keyword of External. */
const typeWords: Readonly<Record<string, string>> = {
  BuffFieldObj: "BufferField",
  BuffObj: "Buffer",
  DDBHandleObj: "DdbHandle",
  DeviceObj: "Device",
  EventObj: "Event",
  FieldUnitObj: "RegionField",
  IntObj: "Integer",
  MethodObj: "Method",
  MutexObj: "Mutex",
  OpRegionObj: "Region",
  PkgObj: "Package",
  PowerResObj: "Power",
  ProcessorObj: "Processor",
  StrObj: "String",
  ThermalZoneObj: "Thermal",
};
const typeWord = (words: string): string => typeWords[/ is an? (\w+)/.exec(words)?.[1] ?? ""] ?? "Untyped";

export const scopeType: MessageDetail = ({ message: words, severity }, source) =>
  `${/^[\\^]*\w[\w.]*/.exec(source)?.[0] ?? ""} [${typeWord(words)}]${severity === "remark" ? ", changing type to [Scope]" : ""}`;
export const typeFound: MessageDetail = ({ message: words }) =>
  `Found type [${typeWords[/(\w+Obj)$/.exec(words)?.[1] ?? ""] ?? "Untyped"}]`;
/** `not a method`: what it is instead, where our message says it. */
export const notMethod: MessageDetail = (diagnostic, source) => {
  const { message: words } = diagnostic;
  return / is an? \w+Obj/.test(words)
    ? `${padded(lastName(diagnostic, source))} is a ${typeWord(words)}`
    : lastName(diagnostic, source);
};
/** The name in capitals, cut as iasl cuts names. */
export const segment: MessageDetail = (diagnostic, source) => padded(asWritten(diagnostic, source));
/** `the included file x.asl cannot be read` */
export const includePath: MessageDetail = ({ message: words }) =>
  `${/file (\S+) /.exec(words)?.[1] ?? words}, No such file or directory`;
/** The method that has the event already: of the other kind, so that one letter of the name differs. */
export const conflict: MessageDetail = (diagnostic, source) => {
  const path = lastName(diagnostic, source);
  return path.startsWith("_L") ? `_E${path.slice(2)}` : `_L${path.slice(2)}`;
};
