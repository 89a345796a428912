/** iasl's words for the problems it numbers, by the last three digits of the number (the first tells the level). */
import type { Diagnostic } from "../../base/diagnostic.ts";

/** What stands in parentheses behind the words; empty for nothing. */
export type MessageDetail = (diagnostic: Diagnostic, source: string) => string;

export interface MessageText {
  readonly text: string;
  readonly detail: MessageDetail;
}

const nothing: MessageDetail = () => "";
/** Our own words: they say more than iasl's. */
const message: MessageDetail = ({ message: words }) => words;
/** The name our message begins with. */
const name: MessageDetail = ({ message: words }) => /^\S+/.exec(words)?.[0] ?? "";
/** The same, without the path before it. */
const lastName: MessageDetail = (diagnostic, source) => name(diagnostic, source).split(/[\\.]/).at(-1) ?? "";
/** The name or text as it stands in the source. */
const asWritten: MessageDetail = (_diagnostic, source) =>
  /^[\\^]*\w[\w.]*/.exec(source)?.[0] ?? source.replace(/^"|"$/g, "");
const fixed =
  (text: string): MessageDetail =>
  () =>
    text;
const required: MessageDetail = (diagnostic, source) => {
  const count = /takes (\d+)/.exec(diagnostic.message)?.[1] ?? "";
  return `${lastName(diagnostic, source)} requires ${count}`;
};
const within: MessageDetail = (diagnostic, source) => {
  const method = / of (\S+)/.exec(diagnostic.message)?.[1]?.split(/[\\.]/).at(-1);
  return method === undefined ? "" : `Name [${lastName(diagnostic, source)}] is within a method [${method}]`;
};

const returned: MessageDetail = (diagnostic, source) => {
  const types = /: ([^:]+)$/.exec(diagnostic.message)?.[1]?.replaceAll(/,? or |, /g, "/");
  return types === undefined ? diagnostic.message : `${types} required for ${name(diagnostic, source)}`;
};

const sizes: MessageDetail = ({ message: words }) => {
  const [tag, field] = [...words.matchAll(/\d+/g)].map(([count]) => `${count} bit${count === "1" ? "" : "s"}`);
  return field === undefined ? words : `Size mismatch, Tag: ${tag}, Field: ${field}`;
};

const says = (text: string, detail: MessageDetail = nothing): MessageText => ({ text, detail });

/** iasl's message of an id. Problems that are not here are told in our own words. */
export const messageTexts: { readonly [id: number]: MessageText } = {
  2: says("String must be entirely alphanumeric", asWritten),
  4: says("Too many arguments", required),
  5: says("Too few arguments", required),
  6: says("Method argument is not initialized", name),
  7: says("Invalid backwards offset"),
  8: says("Effective AML buffer length is zero"),
  11: says("Use of compiler reserved name", name),
  22: says("Case value already specified"),
  23: says("Duplicate value in list", fixed("Source is the same as Target")),
  35: says("_HID suffix must be all hex digits", message),
  36: says("Could not open include file", message),
  39: says("Integer optimized to single-byte AML opcode"),
  42: says("Invalid AccessSize (Maximum is 4 - QWord access)"),
  43: says("Invalid combination of Length and Min/Max fixed flags"),
  45: says('EISAID string must be of the form "UUUXXXX" (3 uppercase, 4 hex digits)', asWritten),
  51: says("Address Min is greater than Address Max"),
  58: says("Invalid type", message),
  59: says('UUID string must be of the form "aabbccdd-eeff-gghh-iijj-kkllmmnnoopp"', asWritten),
  62: says("Initializer list longer than declared package length"),
  63: says("Initializer list shorter than declared package length"),
  66: says("Method local variable is not initialized", name),
  73: says("Multiple types", fixed("Device object requires either a _HID or _ADR, but not both")),
  74: says("Name already exists in scope", name),
  79: says("_REG has no corresponding Operation Region"),
  80: says("Called method returns no value", name),
  81: says("No enclosing While statement"),
  84: says("Object does not exist", asWritten),
  86: says("Not a control method, cannot invoke", message),
  87: says("Not a parameter, used as local only", name),
  89: says("Object is not referenced", within),
  90: says("Min/Max/Length/Gran are all zero, but no resource tag"),
  95: says("Effective AML package length is zero"),
  98: says("Recursive method call", lastName),
  101: says("Reserved method has too many arguments", message),
  104: says("Reserved method should not return a value", name),
  106: says("Invalid package length for reserved name", message),
  107: says("Reserved method must return a value", returned),
  114: says("Result is not used, operator has no effect"),
  115: says("Not all control paths return a value", name),
  119: says("Control Method marked Serialized", fixed("Due to use of Switch operator")),
  120: says("Control Method should be made Serialized due to creation of named objects within", name),
  122: says("Called method may not always return a value", name),
  123: says("String literal too long", message),
  124: says("Switch expression is not a static Integer/Buffer/String data type, defaulting to Integer"),
  126: says("syntax error", message),
  127: says("Invalid Table Signature", message),
  128: says("ResourceTag larger than Field", sizes),
  129: says("ResourceTag smaller than Field", sizes),
  130: says("Result is not used, possible operator timeout will be missed"),
  133: says("Unknown reserved name", name),
  134: says("Statement is unreachable"),
  141: says("Missing dependency", message),
  144: says("Method Local is set but never used", name),
  146: says("Method Argument is never used", name),
  148: says("Illegal open scope on external object from within DSDT"),
  149: says("Expected remark, warning, or error did not occur. Message ID:"),
  150: says("Empty Resource Template (END_TAG only)"),
  152: says("Illegal recursive call to method that creates named objects", lastName),
  154: says("Warnings detected during compilation"),
  157: says("Unload is not supported by all operating systems"),
  158: says("Unnecessary/redundant use of Offset operator"),
  159: says("Very long Sleep, greater than 1 second"),
  161: says("One or more objects within the Pathname do not exist", asWritten),
  163: says("Object is created temporarily in another method and cannot be accessed", name),
  167: says("_UID inside processor declaration must be an integer", fixed("found a string")),
  168: says("Legacy Processor() keyword detected. Use Device() keyword instead."),
  173: says(
    "Creation of named objects within a method is highly inefficient, use globals or method local variables instead",
    name,
  ),
  175: says("Static OperationRegion should be declared outside control method"),
  176: says("Type mismatch between external declaration and actual object declaration detected"),
  182: says(
    "At least one lower case letter found in NameSeg, ASL is case insensitive - converting to upper case",
    message,
  ),
  183: says(
    "At least one lower case letter found in NamePath, ASL is case insensitive - converting to upper case",
    message,
  ),
  509: says("#warning", message),
};
