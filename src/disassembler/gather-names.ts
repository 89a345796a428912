/** Gathers the names of the tables of a machine, and decodes the tables with them. */
import { type AmlTable, decodeTable, outlineTable } from "../aml/index.ts";
import type { Outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { guessArguments } from "./argument-guess.ts";
import { MachineNames } from "./machine-names.ts";
import { ResourceTexts } from "./resource-text.ts";

/** The names of a machine with the tables they come from. */
export class Machine {
  readonly names: MachineNames;
  /** What is known of the resource descriptors of its tables. */
  readonly resources = new ResourceTexts();
  private readonly decoded = new Map<ByteSource, Outcome<AmlTable>>();

  /** @param tables - those that hold AML, DSDT first, the others in the order in which they are loaded */
  constructor(tables: readonly ByteSource[]) {
    const alone = new MachineNames();
    tables.forEach((table, index) => {
      alone.add(outlineTable(table).value.objects, index);
    });
    // Calls at table level need the methods of other tables before what follows them can be read.
    const names = new MachineNames();
    tables.forEach((table, index) => {
      names.add(outlineTable(table, { argumentCount: alone.argumentCount }).value.objects, index);
    });
    this.names = names;
    const guesses = guessArguments(
      tables.map((source) => ({ source, terms: this.decode(source).value.terms })),
      names,
    );
    if (guesses.size === 0) return;
    names.guesses = guesses;
    this.decoded.clear();
  }

  /** A table decoded with the methods of all tables known. Reports what decodeTable reports. */
  decode(source: ByteSource): Outcome<AmlTable> {
    const known = this.decoded.get(source);
    if (known !== undefined) return known;
    const table = decodeTable(source, { argumentCount: this.names.argumentCount });
    this.decoded.set(source, table);
    return table;
  }
}

/** {@link Machine} of some tables. */
export function gatherNames(tables: readonly ByteSource[]): Machine {
  return new Machine(tables);
}
