/** Gathers the names of the tables of a machine, and decodes the tables with them. */
import { type AmlNode, type AmlTable, decodeTable, isNodeList } from "../aml/index.ts";
import type { Outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { guessArguments } from "./argument-guess.ts";
import { eachName } from "./each-name.ts";
import { MachineNames } from "./machine-names.ts";
import { ResourceTags } from "./resource-tags.ts";
import { ResourceTexts } from "./resource-text.ts";

/** The names of a machine with the tables they come from. */
export class Machine {
  readonly names: MachineNames;
  /** What is known of the resource descriptors of its tables. */
  readonly resources = new ResourceTexts();
  /** What is known of the fields of those descriptors. */
  readonly resourceTags = new ResourceTags(this.resources);
  /** Names of its tables, in their order. */
  readonly tableNames: readonly string[];
  private readonly decoded = new Map<ByteSource, Outcome<AmlTable>>();

  /** @param tables - those that hold AML, DSDT first, the others in the order in which they are loaded */
  constructor(tables: readonly ByteSource[]) {
    this.tableNames = tables.map(({ name }) => name.slice(name.search(/[^/\\]*$/)));
    // A table on its own is read right with its own methods and those that are always there.
    const read = tables.map((source) => decodeTable(source, new MachineNames()));
    const context = new MachineNames();
    addTables(context, read);
    this.names = context;
    if (tables.length > 1) {
      // Calls at table level need the methods of other tables before what follows them can be read.
      if (this.readAgain(tables, read, context, true)) {
        this.names = new MachineNames();
        addTables(this.names, read);
      }
      this.readAgain(tables, read, this.names, false);
    }
    tables.forEach((source, index) => {
      const table = read[index];
      if (table !== undefined) this.decoded.set(source, table);
    });
    const guesses = guessArguments(
      read.map(({ value: { source, terms } }) => ({ source, terms })),
      this.names,
    );
    if (guesses.size === 0) return;
    this.names.guess(guesses);
    this.decoded.clear();
  }

  /** Decodes those tables again that call methods of others. @returns true if there are any */
  private readAgain(
    tables: readonly ByteSource[],
    read: Outcome<AmlTable>[],
    names: MachineNames,
    skipsMethods: boolean,
  ): boolean {
    let isAny = false;
    for (const [index, source] of tables.entries()) {
      if (!callsOthers(read[index]?.value.terms ?? [], names, skipsMethods)) continue;
      read[index] = decodeTable(source, names);
      isAny = true;
    }
    return isAny;
  }

  /** A table decoded with the methods of all tables known. Reports what decodeTable reports. */
  decode(source: ByteSource): Outcome<AmlTable> {
    const known = this.decoded.get(source);
    if (known !== undefined) return known;
    const table = decodeTable(source, this.names);
    this.decoded.set(source, table);
    return table;
  }
}

function addTables(names: MachineNames, tables: readonly Outcome<AmlTable>[]): void {
  tables.forEach(({ value }, index) => {
    names.add(value.terms, index);
  });
}

/** True if names were read otherwise than they are to be, the tables of the machine being known. */
function callsOthers(terms: readonly AmlNode[], names: MachineNames, skipsMethods: boolean): boolean {
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
    skipsMethods,
  );
  return isFound;
}

/** {@link Machine} of some tables. */
export function gatherNames(tables: readonly ByteSource[]): Machine {
  return new Machine(tables);
}
