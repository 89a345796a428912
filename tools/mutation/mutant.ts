/** A mutant: good tables, or the hardware they are for, with one bug put in. */
import type { GuestChange, HardwareChange, TestbedOptions } from "../../src/hotplug/index.ts";

/** The table sets that mutants are made of; each is the best that we know to write for its interface. */
export type SetName = "selector" | "generic-event" | "madt-bitmap" | "bitmap" | "sockets" | "corrected";

/** Scenarios of guests whose CPUs come and go through the store: there are no tables to change. */
export type GuestSetName = "pv-xenstore" | "pvh-xenstore";

/** Replaces a text that must be there; `all`: wherever it stands, otherwise where it stands first. */
export interface TextEdit {
  readonly find: string | RegExp;
  readonly put: string;
  readonly all?: boolean;
}

export type Mutation =
  /** The source of the set's AML is edited and compiled. */
  | { readonly kind: "asl"; readonly edits: readonly TextEdit[] }
  /** Bytes of the set's AML, given as hexadecimal text; the first place counts. */
  | { readonly kind: "aml"; readonly find: string; readonly put: string; readonly keepsChecksum?: boolean }
  /** A static table; its checksum is made right afterwards unless it is the bug. */
  | {
      readonly kind: "table";
      readonly signature: string;
      /** undefined: the platform does not give the table. */
      readonly edit: (bytes: Uint8Array) => Uint8Array | undefined;
      readonly keepsChecksum?: boolean;
      /** What somebody who knows the platform says of it besides; the control is judged with it, too. */
      readonly options?: TestbedOptions;
    }
  /** The hardware, the hypervisor, or what is between it and the OS. */
  | { readonly kind: "hardware"; readonly hardware: HardwareChange }
  /** What guests of a scenario have under them. */
  | { readonly kind: "guests"; readonly change: GuestChange };

export interface Mutant {
  /** Interface, a slash, and what is wrong. */
  readonly id: string;
  readonly set: SetName | GuestSetName;
  /** One line: what differs from the good one. */
  readonly what: string;
  /** The bug that was shipped and where it is told (a section of ACPI 6.5, a public source or issue, a number of
   * src/hotplug/DEFECTS.md), or that it is a plausible slip. */
  readonly standsFor: string;
  readonly mutation: Mutation;
}

/** Shorthand for the lists: ids get the set's name in front. */
export const asl = (edits: readonly TextEdit[]): Mutation => ({ kind: "asl", edits });
export const put = (find: string | RegExp, text: string): TextEdit => ({ find, put: text });
export const putAll = (find: string | RegExp, text: string): TextEdit => ({ find, put: text, all: true });
export const hardware = (change: HardwareChange): Mutation => ({ kind: "hardware", hardware: change });

/** A row of a list, without what the list has in common. */
export type MutantRow = readonly [name: string, what: string, standsFor: string, mutation: Mutation];

export const mutantsOf = (set: SetName | GuestSetName, rows: readonly MutantRow[]): readonly Mutant[] =>
  rows.map(([name, what, standsFor, mutation]) => ({ id: `${set}/${name}`, set, what, standsFor, mutation }));

/** The same rows for several sets. */
export const mutantsOfEach = (
  sets: readonly (SetName | GuestSetName)[],
  rows: readonly MutantRow[],
): readonly Mutant[] => sets.flatMap((set) => mutantsOf(set, rows));

export const SLIP = "plausible slip";
