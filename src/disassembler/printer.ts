/** What all parts of the printing share: the options, the text so far, names, and the bytes nobody can say in ASL. */
import {
  type AmlName,
  type AmlNode,
  amlName,
  encodeTerms,
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
import { ResourceTexts } from "./resource-text.ts";
import type { Switch } from "./switches.ts";

/** Columns of a level. */
const indentWidth = 4;
/** Deeper levels are not moved further to the right, so that the text stays linear in the table. */
const deepestIndent = 40;
/** Brackets in one another: what is deeper is given as bytes. The compiler reads up to 100. */
export const depthLimit = 80;

export class Printer {
  readonly isLossless: boolean;
  readonly isLegacy: boolean;
  /** What is known of resource descriptors; shared, so that each is looked at once. */
  readonly resources: ResourceTexts;
  private readonly parts: string[] = [];
  private level = 0;
  /** Brackets open around what is printed. */
  depth = 0;
  /** Loops of the method being printed that are Switches. */
  switches: ReadonlyMap<AmlNode, Switch> | undefined;
  private readonly segments = new Map<string, string>();

  constructor(options: DisassemblyOptions, resources: ResourceTexts = new ResourceTexts()) {
    this.resources = resources;
    this.isLossless = options.lossless ?? false;
    this.isLegacy = options.legacy ?? false;
  }

  /** Appends a line at the current level; an empty line has no spaces. */
  line(text: string): void {
    this.parts.push(text === "" ? "\n" : `${this.margin}${text}\n`);
  }

  /** White space before a line. */
  get margin(): string {
    return margins[Math.min(this.level, deepestIndent)] ?? "";
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
    return this.parts.join("");
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
    const [only] = path.segments;
    if (only !== undefined && path.segments.length === 1 && !path.absolute && path.parents === 0) {
      const text = this.segments.get(only);
      if (text !== undefined && form === "plain") return text;
    }
    const isPrintable = path.segments.every(isWellFormedNameSeg);
    const prefix = `${path.absolute ? "\\" : ""}${"^".repeat(path.parents)}`;
    let text = prefix + path.segments.map(printNameSeg).join(".");
    if (prefix === "" && path.segments.length === 1 && isOperator(text)) text = only ?? "";
    // One `^` alone is a name only in some places.
    const isAlone = text === "^";
    const isGood = isPrintable && text !== "" && !isAlone && (prefix !== "" || !isOperator(text));
    const isUsual = amlName(path).form === form;
    if (isGood && (isUsual || !this.isLossless)) {
      if (only === text || (only !== undefined && prefix === "" && path.segments.length === 1))
        this.segments.set(only, text);
      return text;
    }
    return (isGood ? text : unprintableName) + bytesAnnotation("name", nameStringBytes(name));
  }
}

/** Stands for names that ASL cannot spell. */
const unprintableName = "XNAM";

const isOperator = (text: string): boolean => findOperator(text.toUpperCase()) !== undefined;

const margins: readonly string[] = Array.from({ length: deepestIndent + 1 }, (_, level) =>
  " ".repeat(indentWidth * level),
);
