/** Tells what an input is by its content; its name and extension say nothing. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hexBytes } from "../base/hex.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { type ByteSource, createSourceFile } from "../base/span.ts";
import { looksLikeAcpidump, looksLikeTableSource, parseAcpidump, splitTables } from "../tables/index.ts";
import { diagnose } from "./diagnostics.ts";
import type { Input, TableInput } from "./input.ts";
import { rsdpOfMemoryImage, tablesOfMemoryImage } from "./memory-image.ts";

/** How bytes become tables. */
export interface RecogniseOptions {
  /** Signature of the table that the bytes are taken for, whatever they say; undefined: it is told by their content. */
  readonly as?: string | undefined;
  /** Also gives a table that is cut off; it is reported in any case. */
  readonly keepsCut?: boolean | undefined;
}

/**
 * The inputs in one file, in their order. A table that is cut off is reported and, if nobody asks for it, left out.
 *
 * Reports `file/not-acpi`, `file/not-utf8`, and what splitting, an `acpidump` text or a memory image reports.
 */
export function recogniseInputs(source: ByteSource, options: RecogniseOptions = {}): Outcome<readonly Input[]> {
  if (options.as !== undefined) return wholeTables(source, undefined, { ...options, keepsCut: true });
  if (isText(source.bytes) || byteOrderMark(source.bytes) !== undefined) return recogniseText(source, options);
  const rsdp = rsdpOfMemoryImage(source.bytes);
  if (rsdp !== undefined) return tablesOfMemoryImage(source, rsdp);
  const split = wholeTables(source, undefined, options);
  // A file that does not even begin with a signature is foreign: what it begins with says more than what it lacks.
  if (!split.diagnostics.some(({ code }) => code === "tables/unknown-signature")) return split;
  const values = { path: source.name, bytes: hexBytes(source.bytes.subarray(0, 8)) };
  return outcome([], [diagnose("not-acpi", undefined, values)]);
}

/** The tables in a run of bytes, each with bytes of its own. */
function wholeTables(
  source: ByteSource,
  address: number | undefined,
  { as, keepsCut = false }: RecogniseOptions,
): Outcome<readonly TableInput[]> {
  const { value, diagnostics } = splitTables(source, as);
  const isLastCut = diagnostics.some(({ code }) => code === "tables/length-past-end");
  const whole = isLastCut && !keepsCut ? value.slice(0, -1) : value;
  const labels = tableLabels(whole.map(({ signature }) => signature));
  const tables = whole.map(({ offset, signature, source: part }, index): TableInput => {
    const name = value.length === 1 ? source.name : `${source.name}:${labels[index]}`;
    const at = address === undefined ? undefined : address + offset;
    return { kind: "table", source: { name, bytes: part.bytes.slice() }, signature, address: at };
  });
  return outcome(tables, diagnostics);
}

/** `SSDT`, `SSDT#2` …: names that tell tables of one signature apart. */
export function tableLabels(signatures: readonly string[]): readonly string[] {
  return signatures.map((signature, index) => {
    const earlier = signatures.slice(0, index).filter((other) => other === signature).length;
    // Names of files are made of these.
    const label = signature.startsWith("RSD PTR") ? "RSDP" : signature.trim();
    return `${label}${earlier === 0 ? "" : `#${earlier + 1}`}`;
  });
}

function recogniseText(source: ByteSource, options: RecogniseOptions): Outcome<readonly Input[]> {
  const { text, isUtf8 } = decodeText(source.bytes);
  const file = createSourceFile(source.name, text);
  if (looksLikeAcpidump(text)) {
    const dump = parseAcpidump(file);
    const diagnostics: Diagnostic[] = [...dump.diagnostics];
    const labels = tableLabels(dump.value.map(({ signature }) => signature));
    const tables = dump.value.flatMap(({ address, source: { bytes } }, index) => {
      const at = address > 0n && address <= Number.MAX_SAFE_INTEGER ? Number(address) : undefined;
      const split = wholeTables({ name: `${source.name}:${labels[index]}`, bytes }, at, options);
      // Only a bad line can leave less than the table states, and that is reported already.
      diagnostics.push(...(dump.diagnostics.length > 0 ? [] : split.diagnostics));
      return split.value;
    });
    return outcome(tables, diagnostics);
  }
  const diagnostics = isUtf8 ? [] : [diagnose("not-utf8", undefined, { path: source.name })];
  const isTableSource =
    looksLikeTableSource(text) || /^\s*\[[0-9A-Fa-f]{3,}h?(?:\s+\d+\s+[0-9A-Fa-f]+h?)?\]\s+\S.* : /m.test(text);
  return outcome([{ kind: isTableSource ? "table-source" : "asl", source: file }], diagnostics);
}

/** True if there is no byte that text does not have: controls other than white space and the old end-of-file mark. */
function isText(bytes: Uint8Array): boolean {
  // Of every byte of every input: a plain loop takes a tenth of the time of every().
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if ((byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a) || byte === 0x7f) return false;
  }
  return true;
}

/** UTF-16 as its first character tells: what PowerShell makes of `acpidump > acpi.txt`. */
function byteOrderMark([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function decodeText(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  const utf16 = byteOrderMark(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), isUtf8: true };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder("latin1").decode(bytes), isUtf8: false };
  }
}
