/** What all parts of the printing share: the options, the text so far, names, and the bytes nobody can say in ASL. */
import {
  type AmlName,
  type AmlNode,
  amlName,
  encodeTerms,
  isNodeList,
  isWellFormedNameSeg,
  minimalPkgLengthWidth,
  nameStringBytes,
  type OpcodeName,
  opcodes,
  printNameSeg,
} from "../aml/index.ts";
import { findOperator } from "../asl/index.ts";
import { bytesAnnotation, packageAnnotation } from "./annotation-text.ts";
import type { DisassemblyOptions } from "./options.ts";
import type { ReaderNotes } from "./reader-notes.ts";
import { ResourceTexts } from "./resource-text.ts";
import type { Switch } from "./switches.ts";
import { TextBuffer } from "./text-buffer.ts";

/** Columns of a level. */
const indentWidth = 4;
/** Deeper levels are not moved further to the right, so that the text stays linear in the table. */
const deepestIndent = 40;
/** Brackets in one another: what is deeper is given as bytes. The compiler reads up to 100. */
export const depthLimit = 80;

/** An object around what is printed. */
export interface PrintedObject {
  readonly segment: string;
  readonly isMethod: boolean;
}

export class Printer {
  readonly isLossless: boolean;
  readonly isLegacy: boolean;
  /** What is known of resource descriptors; shared, so that each is looked at once. */
  readonly resources: ResourceTexts;
  /** The text so far. */
  readonly out: TextBuffer;
  private level = 0;
  /** Brackets open around what is printed. */
  depth = 0;
  /** What takes more than a statement to find out. */
  notes: ReaderNotes | undefined;
  /** The predefined object whose value is being printed, or the method of that name. */
  object: PrintedObject | undefined;
  /** The terms of a method. */
  bodyOf: (method: AmlNode) => readonly AmlNode[] = bodyInTree;
  /** Loops of the method being printed that are Switches. */
  switches: ReadonlyMap<AmlNode, Switch> | undefined;
  /** Last segments of calls without arguments that are printed as names. */
  readonly bareCalls = new Set<string>();
  private readonly segments = new Map<string, string>();

  /** @param capacity - bytes of text there is room for at first */
  constructor(options: DisassemblyOptions, resources: ResourceTexts = new ResourceTexts(), capacity = 256) {
    this.resources = resources;
    this.out = new TextBuffer(capacity);
    this.isLossless = options.lossless ?? false;
    this.isLegacy = options.legacy ?? false;
  }

  /** Appends a line at the current level; an empty line has no spaces. */
  line(text: string): void {
    if (text !== "") {
      this.startLine();
      this.out.write(text);
    }
    this.endLine();
  }

  /** White space before what is written next. */
  startLine(): void {
    this.out.spaces(indentWidth * Math.min(this.level, deepestIndent));
  }

  endLine(): void {
    this.out.write("\n");
  }

  /** Goes on in a new line. */
  breakLine(): void {
    this.endLine();
    this.startLine();
  }

  /** White space before a line. */
  get margin(): string {
    return " ".repeat(indentWidth * Math.min(this.level, deepestIndent));
  }

  /** Runs what prints lines of a level further in. */
  indented(body: () => void): void {
    this.level++;
    this.depth++;
    body();
    this.depth--;
    this.level--;
  }

  /** The same for text that is put together. */
  nested<T>(body: () => T): T {
    this.level++;
    const result = body();
    this.level--;
    return result;
  }

  toText(): string {
    return this.out.toText();
  }

  /** What `body` writes, as a text of its own. */
  textOf(body: () => void): string {
    const start = this.out.length;
    body();
    const text = this.out.toText(start);
    this.out.cut(start);
    return text;
  }

  /** A word with the bytes it stands for. */
  raw(word: string, node: AmlNode): string {
    return word + bytesAnnotation("raw", encodeTerms([node]));
  }

  /** What a package's length needs said; a space stands before it. */
  packageForm(node: AmlNode): string {
    if (!this.isLossless || node.pkgLengthWidth === undefined) return "";
    const width = node.pkgLengthWidth;
    // Only opcodes have packages.
    const opcodeLength = opcodes[node.op as OpcodeName].encoding.length;
    const content = node.end - node.start - opcodeLength - width;
    const excess = node.statedPkgLength === undefined ? 0 : node.statedPkgLength - content - width;
    return packageAnnotation(width, minimalPkgLengthWidth(content), excess, node.pkgLengthReservedBits ?? 0);
  }

  /** A name as it is written in the stream; with its bytes where text cannot say it. */
  name(name: AmlName): string {
    const { path, form } = name;
    const { segments } = path;
    const [only] = segments;
    const isAlone = only !== undefined && segments.length === 1 && !path.absolute && path.parents === 0;
    if (!isAlone || form !== "plain") return this.spelled(name, isAlone);
    // Most names are of one segment, and the same ones again and again.
    let text = this.segments.get(only);
    if (text === undefined) {
      text = this.spelled(name, isAlone);
      this.segments.set(only, text);
    }
    return text;
  }

  /**
   * The scope around as an argument: `^` with nothing behind it is a name behind a parenthesis, a brace and a comma, and
   * everywhere else the symbol of XOr. @returns `undefined` for other names
   */
  scopeAround({ path, form }: AmlName): string | undefined {
    if (path.absolute || path.parents !== 1 || path.segments.length > 0) return undefined;
    return this.isLossless && amlName(path).form !== form ? undefined : "^";
  }

  private spelled(name: AmlName, isAlone: boolean): string {
    const { path, form } = name;
    const { absolute, parents, segments } = path;
    let text = absolute ? "\\" : "";
    for (let i = 0; i < parents; i++) text += "^";
    // One `^` alone is a name only in some places.
    let isGood = segments.length > 0 || (text !== "" && text !== "^");
    let separator = "";
    for (const segment of segments) {
      isGood &&= isWellFormedNameSeg(segment);
      text += separator + printNameSeg(segment);
      separator = ".";
    }
    if (isAlone && isOperator(text)) {
      text = segments[0] ?? "";
      isGood &&= !isOperator(text);
    }
    if (isGood && (!this.isLossless || amlName(path).form === form)) return text;
    return (isGood ? text : unprintableName) + bytesAnnotation("name", nameStringBytes(name));
  }
}

function bodyInTree(method: AmlNode): readonly AmlNode[] {
  const body = method.operands[method.operands.length - 1];
  return isNodeList(body) ? body : [];
}

/** Stands for names that ASL cannot spell. */
const unprintableName = "XNAM";

const isOperator = (text: string): boolean => findOperator(text.toUpperCase()) !== undefined;
