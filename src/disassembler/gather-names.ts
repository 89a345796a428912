/** Gathers the names of the tables of a machine, and decodes the tables with them. */
import { type AmlNode, type AmlTable, isNodeList } from "../aml/index.ts";
import type { Outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { guessArguments, Suspects } from "./argument-guess.ts";
import { eachName } from "./each-name.ts";
import { type NameUses, usesIn } from "./externals.ts";
import { MachineNames } from "./machine-names.ts";
import { NotedStatements } from "./reader-notes.ts";
import { ResourceTags } from "./resource-tags.ts";
import { ResourceTexts } from "./resource-text.ts";
import { TableReader } from "./table-reader.ts";

/** What is in a table, methods and all, that is not where it is printed. */
export interface TableContent {
  readonly uses: NameUses;
  readonly noted: NotedStatements;
}

/** The names of a machine with the tables they come from. */
export class Machine {
  readonly names: MachineNames;
  /** What is known of the resource descriptors of its tables. */
  readonly resources = new ResourceTexts();
  /** What is known of the fields of those descriptors. */
  readonly resourceTags = new ResourceTags(this.resources);
  /** Names of its tables, in their order. */
  readonly tableNames: readonly string[];
  private readonly readers = new Map<ByteSource, TableReader>();
  private readonly contents = new Map<ByteSource, TableContent>();

  /** @param tables - those that hold AML, DSDT first, the others in the order in which they are loaded */
  constructor(tables: readonly ByteSource[]) {
    this.tableNames = tables.map(({ name }) => name.slice(name.search(/[^/\\]*$/)));
    const readers = tables.map((source) => new TableReader(source));
    this.names = namesOf(readers);
    if (tables.length > 1) {
      // Calls at table level need the methods of other tables before what follows them can be read.
      const callers = readers.filter((reader) => callsOthers(reader.table.value.terms, this.names));
      for (const reader of callers) reader.readAgain(this.names);
      if (callers.length > 0) this.names = namesOf(readers);
      for (const reader of readers) {
        if (callsOthers(reader.table.value.terms, this.names)) reader.readAgain(this.names);
        else reader.learn(this.names);
      }
    }
    for (const reader of readers) this.readers.set(reader.source, reader);
    const suspects = new Suspects(this.names);
    for (const reader of readers) this.contents.set(reader.source, this.contentOf(reader, suspects));
    const guesses = guessArguments(suspects, this.names);
    if (guesses.size === 0) return;
    this.names.guess(guesses);
    this.readers.clear();
    this.contents.clear();
  }

  /** A table, with the methods of all tables known. */
  reader(source: ByteSource): TableReader {
    const known = this.readers.get(source);
    if (known !== undefined) return known;
    const reader = new TableReader(source, this.names);
    this.readers.set(source, reader);
    return reader;
  }

  /** What is in a table. Only then its reader knows whether methods depend on one another. */
  content(source: ByteSource): TableContent {
    const known = this.contents.get(source);
    if (known !== undefined) return known;
    const content = this.contentOf(this.reader(source), undefined);
    this.contents.set(source, content);
    return content;
  }

  /** A table decoded with the methods of all tables known. Reports what decodeTable reports. */
  decode(source: ByteSource): Outcome<AmlTable> {
    return this.reader(source).wholeTable();
  }

  private contentOf(reader: TableReader, suspects: Suspects | undefined): TableContent {
    const content = this.readContent(reader, suspects);
    return reader.takeEntanglement() ? this.readContent(reader, suspects) : content;
  }

  /** Reads each method once, for all there is to find in it. */
  private readContent(reader: TableReader, suspects: Suspects | undefined): TableContent {
    const { terms } = reader.table.value;
    const noted = new NotedStatements(this.names);
    noted.add(terms, "");
    const look = suspects?.startTable(reader.source, terms);
    const uses = usesIn(terms, this.names, reader.bodyOf, (method, body, inner) => {
      look?.(method, body);
      noted.add(body, inner);
    });
    return { uses, noted };
  }
}

/** What tables declare, the first declaration of a name first. */
function namesOf(readers: readonly TableReader[]): MachineNames {
  const names = new MachineNames();
  for (const [index, reader] of readers.entries()) names.add(reader.table.value.terms, index);
  return names;
}

/** True if names outside of methods were read otherwise than they are to be, the tables of the machine being known. */
function callsOthers(terms: readonly AmlNode[], names: MachineNames): boolean {
  let isFound = false;
  eachName(
    terms,
    (node, { path }, scope) => {
      if (isFound || (node.op !== "NameReference" && node.op !== "MethodInvocation")) return;
      const [, args] = node.operands;
      const count = names.argumentCountIn(path, scope);
      isFound = isNodeList(args) ? args.length !== count : count !== undefined;
    },
    (path, scope) => names.findIn(path, scope),
  );
  return isFound;
}

/** {@link Machine} of some tables. */
export function gatherNames(tables: readonly ByteSource[]): Machine {
  return new Machine(tables);
}
