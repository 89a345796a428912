/**
 * Region contents and region traffic as text files.
 *
 * Contents are lines `SPACE ADDRESS BYTE…` (`SystemMemory 0x1000 01 02 FF`, bytes in hex, `#` begins a comment), or a
 * JSON array of `{ "space": "SystemMemory", "address": "0x1000", "bytes": [1, 2, 255] }`, bytes also as hex text.
 *
 * Traffic is JSON lines, one access each: `{"access":"read","space":"SystemIO","address":"0x0CD8","width":1,
 * "value":"0x05"}`; a transfer has `direction`, `data` and `result` in hex instead of width and value.
 */
import { regionSpaceName, regionSpaces } from "../aml/index.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { bytesFromHex, hex, hexBytes } from "../base/hex.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { createSourceFile, type SourceFile } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";
import type { AccessWidth } from "./engine.ts";
import type { RegionAccess } from "./region-traffic.ts";

/** Bytes of an address space before anything has run. */
export interface RegionContents {
  readonly space: number;
  readonly address: bigint;
  readonly bytes: Uint8Array;
}

/** Reads region contents. Reports `interpreter/region-file` for what it cannot read, and leaves that out. */
export function parseRegionContents(name: string, text: string): Outcome<readonly RegionContents[]> {
  return text.trimStart().startsWith("[") ? contentsOfJson(name, text) : contentsOfLines(name, text);
}

function contentsOfJson(name: string, text: string): Outcome<readonly RegionContents[]> {
  const file = createSourceFile(name, text);
  const list = parseJson(text);
  if (!Array.isArray(list)) return outcome([], [problemAt(file, 0, text.length, "it is no JSON array")]);
  const diagnostics: Diagnostic[] = [];
  const contents = list.flatMap((entry: unknown, index) => {
    const space = spaceOf(member(entry, "space"));
    const address = integerOf(member(entry, "address"));
    const bytes = bytesOf(member(entry, "bytes"));
    if (space !== undefined && address !== undefined && bytes !== undefined) return [{ space, address, bytes }];
    diagnostics.push(problemAt(file, 0, 1, `element ${index} needs space, address and bytes`));
    return [];
  });
  return outcome(contents, diagnostics);
}

function contentsOfLines(name: string, text: string): Outcome<readonly RegionContents[]> {
  const contents: RegionContents[] = [];
  const diagnostics = eachLine(name, text, (line) => {
    const [spaceText = "", addressText = "", ...rest] = line
      .replace(/#.*/, "")
      .split(/[\s,]+/)
      .filter(isText);
    if (spaceText === "") return undefined;
    const space = spaceOf(spaceText);
    if (space === undefined) return `"${spaceText}" is no address space`;
    const address = integerOf(addressText);
    if (address === undefined) return `"${addressText}" is no address`;
    const bytes = bytesOf(rest.map((byte) => byte.replace(/^0[xX]/, "").padStart(2, "0")).join(""));
    if (bytes === undefined) return "bytes are two hex digits each";
    contents.push({ space, address, bytes });
    return undefined;
  });
  return outcome(contents, diagnostics);
}

/** One access as a line of a recording, without line feed. */
export function printRegionAccess(access: RegionAccess): string {
  const place = { access: access.kind, space: regionSpaceName(access.space), address: hex(access.address, 4) };
  const rest =
    access.kind === "transfer"
      ? { direction: access.direction, data: hexText(access.data), result: hexText(access.result) }
      : { width: access.width, value: hex(access.value, 2 * access.width) };
  return JSON.stringify({ ...place, ...rest });
}

const hexText = (bytes: Uint8Array): string => hexBytes(bytes).replaceAll(" ", "");

/** Reads a recording. Reports `interpreter/region-file` for what it cannot read, and leaves that out. */
export function parseRegionTraffic(name: string, text: string): Outcome<readonly RegionAccess[]> {
  const accesses: RegionAccess[] = [];
  const diagnostics = eachLine(name, text, (line) => {
    if (line.trim() === "") return undefined;
    const access = accessOf(parseJson(line));
    if (access === undefined) return "this is no access: it needs access, space, address, and width and value";
    accesses.push(access);
    return undefined;
  });
  return outcome(accesses, diagnostics);
}

const widths: readonly AccessWidth[] = [1, 2, 4, 8];

function accessOf(entry: unknown): RegionAccess | undefined {
  const kind = member(entry, "access");
  const space = spaceOf(member(entry, "space"));
  const address = integerOf(member(entry, "address"));
  if (space === undefined || address === undefined) return undefined;
  if (kind === "transfer") {
    const direction = member(entry, "direction");
    const data = bytesOf(member(entry, "data"));
    const result = bytesOf(member(entry, "result"));
    if ((direction !== "read" && direction !== "write") || data === undefined || result === undefined) return undefined;
    return { kind, space, address, direction, data, result };
  }
  const width = widths.find((each) => each === member(entry, "width"));
  const value = integerOf(member(entry, "value"));
  if ((kind !== "read" && kind !== "write") || width === undefined || value === undefined) return undefined;
  return { kind, space, address, width, value: BigInt.asUintN(8 * width, value) };
}

/** Calls `read` with each line; what it returns is the problem of that line. */
function eachLine(name: string, text: string, read: (line: string) => string | undefined): readonly Diagnostic[] {
  const file = createSourceFile(name, text);
  return file.lineStarts.flatMap((start, index) => {
    const line = text.slice(start, file.lineStarts[index + 1] ?? text.length).replace(/[\r\n]+$/, "");
    const problem = read(line);
    return problem === undefined ? [] : [problemAt(file, start, start + line.length, problem)];
  });
}

function problemAt(file: SourceFile, start: number, end: number, problem: string): Diagnostic {
  return diagnose("region-file", { file, start, end }, { problem });
}

const isText = (word: string): boolean => word !== "";

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  // Any object may be asked for any member.
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

const spaceNumbers = new Map<string, number>(
  Object.entries(regionSpaces).map(([name, { number }]) => [name.toLowerCase(), number]),
);

/** A space by its ASL keyword or its number; undefined if it is neither. */
export function spaceOf(value: unknown): number | undefined {
  const named = typeof value === "string" ? spaceNumbers.get(value.toLowerCase()) : undefined;
  if (named !== undefined) return named;
  const number = integerOf(value);
  return number !== undefined && number <= 0xffn ? Number(number) : undefined;
}

function integerOf(value: unknown): bigint | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0 ? BigInt(value) : undefined;
  if (typeof value !== "string" || !/^(0[xX][0-9a-fA-F]{1,16}|\d{1,20})$/.test(value)) return undefined;
  return BigInt.asUintN(64, BigInt(value));
}

function bytesOf(value: unknown): Uint8Array | undefined {
  if (typeof value === "string") return /^([0-9a-fA-F]{2}\s*)*$/.test(value) ? bytesFromHex(value) : undefined;
  if (!Array.isArray(value)) return undefined;
  const isByte = (byte: unknown): byte is number => typeof byte === "number" && Number.isInteger(byte) && byte >= 0;
  return value.every((byte) => isByte(byte) && byte <= 0xff) ? Uint8Array.from(value.filter(isByte)) : undefined;
}
