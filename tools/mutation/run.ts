/** Runs mutants through the conformance kit. */
import {
  type Conformance,
  type ConformanceOptions,
  type GivenTable,
  type GuestChange,
  guestScenarios,
  runConformance,
  runGuests,
  type TestbedOptions,
} from "../../src/hotplug/index.ts";
import { setChecksum } from "../../src/tables/index.ts";
import type { GuestSetName, Mutant, Mutation, SetName, TextEdit } from "./mutant.ts";
import { compiled, given, isGuestSet, tableSet } from "./table-sets.ts";

export interface MutantResult {
  readonly mutant: Mutant;
  /** Checks that fail and do not for the good tables, as `check (personality)`; empty: it survived. */
  readonly killedBy: readonly string[];
}

const CHECKSUM = 9;

/** What a check said, by report and id. */
type Verdicts = ReadonlyMap<string, string>;

function verdictsOf(conformance: Conformance): Verdicts {
  return new Map(
    conformance.reports.flatMap(({ scenario, checks }) =>
      checks.map(({ id, status }) => [`${id} (${scenario.name.replace("conformance/", "")})`, status] as const),
    ),
  );
}

/** Reports of designs show a defect by `observed`; everywhere else that is a failure that does not count. */
const isBad = (key: string, status: string | undefined): boolean =>
  status === "failed" || (status === "observed" && key.endsWith("(design)"));

const controls = new Map<string, Verdicts>();

/** What the kit says of a set as it is. */
function control(name: Mutant["set"], options: TestbedOptions = {}): Verdicts {
  const key = `${name} ${JSON.stringify(options)}`;
  const before = controls.get(key);
  if (before !== undefined) return before;
  const verdicts = isGuestSet(name) ? guestVerdicts(name) : tableVerdicts(name, options);
  controls.set(key, verdicts);
  return verdicts;
}

function tableVerdicts(name: SetName, options: TestbedOptions): Verdicts {
  const set = tableSet(name);
  const verdicts = judged([given(name, set.aml), ...set.others], { ...options, model: set.model });
  if (typeof verdicts === "string") throw new Error(`${name} is refused: ${verdicts}`);
  return verdicts;
}

/** Checks that fail for a good set: none should. */
export const controlFailures = (name: Mutant["set"]): readonly string[] =>
  [...control(name)].filter(([key, status]) => isBad(key, status)).map(([key]) => key);

function judged(tables: readonly GivenTable[], options: ConformanceOptions): Verdicts | string {
  const { value, diagnostics } = runConformance(tables, options);
  if (value !== undefined) return verdictsOf(value);
  return diagnostics.find(({ severity }) => severity === "error")?.code ?? "refused";
}

/** The checks of a scenario of guests, with a change of what they have under them. */
function guestVerdicts(name: GuestSetName, change: GuestChange = {}): Verdicts {
  const scenario = guestScenarios.find((each) => each.name === name);
  if (scenario === undefined) throw new Error(`there is no scenario ${name}`);
  return new Map(runGuests(scenario, change).checks.map(({ id, status }) => [`${id} (${name})`, status] as const));
}

export function runMutant(mutant: Mutant): MutantResult {
  const { set, mutation } = mutant;
  const known = mutation.kind === "table" ? mutation.options : undefined;
  const verdicts = verdictsOn(mutant, known);
  if (typeof verdicts === "string") return { mutant, killedBy: [`refused: ${verdicts}`] };
  const before = control(set, known);
  const killedBy = [...verdicts].filter(([key, status]) => isBad(key, status) && !isBad(key, before.get(key)));
  return { mutant, killedBy: killedBy.map(([key]) => key) };
}

function verdictsOn({ id, set: name, mutation }: Mutant, known: TestbedOptions | undefined): Verdicts | string {
  if (isGuestSet(name)) {
    if (mutation.kind !== "guests") throw new Error(`${id}: guests have no tables`);
    return guestVerdicts(name, mutation.change);
  }
  const set = tableSet(name);
  const options = {
    ...known,
    model: set.model,
    ...(mutation.kind === "hardware" ? { hardware: mutation.hardware } : {}),
  };
  return judged(mutatedTables(id, name, mutation), options);
}

function mutatedTables(id: string, name: SetName, mutation: Mutation): readonly GivenTable[] {
  const set = tableSet(name);
  switch (mutation.kind) {
    case "asl": {
      const text = mutation.edits.reduce((before, edit) => edited(id, before, edit), set.asl);
      return [changed(id, name, set.aml, compiled(id, text)), ...set.others];
    }
    case "aml": {
      const hex = Buffer.from(set.aml).toString("hex");
      const at = findBytes(hex, mutation.find);
      if (at < 0 || mutation.put.length !== mutation.find.length) throw new Error(`${id}: these bytes are not there`);
      const bytes = Uint8Array.from(
        Buffer.from(hex.slice(0, at) + mutation.put + hex.slice(at + mutation.put.length), "hex"),
      );
      if (mutation.keepsChecksum !== true) setChecksum(bytes, CHECKSUM);
      return [changed(id, name, set.aml, bytes), ...set.others];
    }
    case "table": {
      if (set.others.every(({ signature }) => signature !== mutation.signature))
        throw new Error(`${id}: there is no such table`);
      const others = set.others.flatMap((table) => {
        if (table.signature !== mutation.signature) return [table];
        const bytes = mutation.edit(table.source.bytes.slice());
        if (bytes === undefined) return [];
        if (mutation.keepsChecksum !== true) setChecksum(bytes, CHECKSUM);
        return [changed(id, table.signature, table.source.bytes, bytes)];
      });
      return [given(name, set.aml), ...others];
    }
    case "guests":
      throw new Error(`${id}: tables have no guests`);
    case "hardware":
      return [given(name, set.aml), ...set.others];
    default:
      return mutation satisfies never;
  }
}

/** Position of bytes in hexadecimal text: at a byte, not between two halves. */
function findBytes(hex: string, bytes: string): number {
  let at = hex.indexOf(bytes);
  while (at >= 0 && at % 2 === 1) at = hex.indexOf(bytes, at + 1);
  return at;
}

function edited(id: string, text: string, { find, put, all }: TextEdit): string {
  const after =
    all === true
      ? typeof find === "string"
        ? text.replaceAll(find, () => put)
        : text.replace(new RegExp(find.source, `${find.flags.replace("g", "")}g`), put)
      : typeof find === "string"
        ? text.replace(find, () => put)
        : text.replace(find, put);
  if (after === text) throw new Error(`${id}: nothing to change for ${String(find)}`);
  return after;
}

/** A mutant that is the original would survive everything. */
function changed(id: string, name: string, before: Uint8Array, after: Uint8Array): GivenTable {
  if (Buffer.from(before).equals(Buffer.from(after))) throw new Error(`${id}: the bytes are the same as before`);
  return given(name, after);
}
