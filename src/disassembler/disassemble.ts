/** AML tables to ASL text. */
import { type AmlNode, type AmlTable, encodeTable, tableHeaderLength } from "../aml/index.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { bytesAnnotation } from "./annotation-text.ts";
import { withBrokenRules } from "./broken-rules.ts";
import { type ExternalLine, findExternals, type NameUses } from "./externals.ts";
import { Machine } from "./gather-names.ts";
import { definitionBlockText } from "./header-text.ts";
import type { DisassemblyOptions } from "./options.ts";
import { Printer } from "./printer.ts";
import { type NotedStatements, readerNotes } from "./reader-notes.ts";
import { printTerm, printTerms } from "./statement-text.ts";
import { externalNote, tableNote } from "./table-note.ts";

/** The text of one table. */
export interface DisassembledTable {
  readonly source: ByteSource;
  readonly text: string;
}

/**
 * Disassembles the AML tables of a machine.
 *
 * @param tables - DSDT first, then the others in the order in which they are loaded
 * @param others - tables whose names are known too, but which are not printed
 * @returns a text for each table, whatever is wrong with it
 * Reports what decodeTable reports.
 */
export function disassembleTables(
  tables: readonly ByteSource[],
  options: DisassemblyOptions = {},
  others: readonly ByteSource[] = [],
): Outcome<readonly DisassembledTable[]> {
  const machine = new Machine([...tables, ...others]);
  const results: DisassembledTable[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of tables) {
    const one = disassembleTable(source, machine, options);
    results.push({ source, text: one.value });
    diagnostics.push(...one.diagnostics);
  }
  return outcome(results, diagnostics);
}

/** Disassembles one table of a machine. Reports what decodeTable reports. */
export function disassembleTable(
  source: ByteSource,
  machine: Machine,
  options: DisassemblyOptions = {},
): Outcome<string> {
  const { uses, noted } = machine.content(source);
  const { table, bodyOf } = machine.reader(source);
  const { value, diagnostics } = table;
  const printer = new Printer(options, machine.resources, textForByte * source.bytes.length);
  printer.bodyOf = bodyOf;
  printer.notes = readerNotes(value, noted, machine);
  const untyped = printer.isLossless ? noKeys : storedMethods(noted, uses, machine);
  for (const key of untyped) printer.bareCalls.add(key.slice(-4));
  const text = tableText(value, printer, machine, findExternals(uses, machine.names, untyped));
  const isChecked = options.checked === true && options.lossless !== true;
  return outcome(isChecked ? withBrokenRules(text) : text, diagnostics);
}

const noKeys: ReadonlySet<string> = new Set();

/**
 * Methods of other tables that a table stores to, mostly because they were objects when it was written. Compilers refuse
 * that for what they are told is a method; without arguments the bytes are the same for one and for an object.
 */
function storedMethods({ storedCalls }: NotedStatements, { own }: NameUses, { names }: Machine): ReadonlySet<string> {
  if (storedCalls.length === 0) return noKeys;
  const keys = storedCalls.flatMap(({ name, scope }) =>
    own.find(name, scope) === undefined ? (names.findIn(name, scope) ?? []) : [],
  );
  return new Set(keys);
}

/** The lines of some terms, such as the body of a method, without anything around them. */
export function termListText(terms: readonly AmlNode[], options: DisassemblyOptions = {}): string {
  const printer = new Printer(options);
  printTerms(printer, terms);
  return printer.toText();
}

/** The lines of one term. */
export function termText(term: AmlNode, options: DisassemblyOptions = {}): string {
  const printer = new Printer(options);
  printTerm(printer, term);
  return printer.toText();
}

/** Bytes of text that a byte of a table becomes at most, mostly: room that is made at once. */
const textForByte = 8;

function tableText(table: AmlTable, printer: Printer, machine: Machine, externals: readonly ExternalLine[]): string {
  const { isLossless } = printer;
  if (!isLossless) printer.line(`// ${tableNote(table)}`);
  printer.line(definitionBlockText(table, isLossless));
  printer.line("{");
  printer.indented(() => {
    for (const external of externals) {
      const note = externalNote(external, machine);
      printer.line(`External (${external.path}, ${external.type})${note === "" ? "" : ` // ${note}`}`);
    }
    if (externals.length > 0) printer.line("");
    printTerms(printer, table.terms);
  });
  printer.line(`}${behind(table, isLossless)}`);
  return printer.toText();
}

/** What stands behind the terms, or the table itself if it has not even a header. */
function behind(table: AmlTable, isLossless: boolean): string {
  if (!isLossless) return "";
  if (table.header.length < tableHeaderLength) return bytesAnnotation("table", encodeTable(table));
  return table.trailing.length === 0 ? "" : bytesAnnotation("trailing", table.trailing);
}
