/** Everything that the rules look at: the tables of one machine, decoded, and their namespace. */
import {
  type AmlNode,
  type AmlTable,
  declaredName,
  joinNamePath,
  type NamePath,
  printNamePath,
  walkTerms,
} from "../aml/index.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSource, ByteSpan } from "../base/span.ts";
import { gatherNames } from "../disassembler/index.ts";
import { createSession, type Session } from "../interpreter/index.ts";
import { amlSignatures, decodeTable, type TableKind, type TableOf, type TableValue } from "../tables/index.ts";

/** One declaration in AML. */
export interface Declaration {
  /** NameSegs of the absolute path, one behind the other. */
  readonly key: string;
  /** As people write it. */
  readonly path: string;
  readonly node: AmlNode;
  readonly table: AmlTable;
  /** It stands below If, Else or While at table level, so it may never come to be. */
  readonly isConditional: boolean;
  /** The method in whose body it stands; undefined at table level. */
  readonly method: AmlNode | undefined;
}

/** The static tables of a kind, with where they come from. */
export interface StaticTable<T> {
  readonly value: T;
  readonly source: ByteSource;
}

export interface Machine {
  /** Decoded AML, in load order, with the argument counts of all tables known. */
  readonly aml: readonly AmlTable[];
  readonly declarations: readonly Declaration[];
  /** By key; the first declaration of each name. */
  readonly byKey: ReadonlyMap<string, Declaration>;
  /** The tables loaded, their address spaces RAM: for values of `_HID`, `_UID`, `_MAT`, which may be methods. */
  readonly session: Session;
  /** The first table of a kind. */
  table<K extends TableKind>(kind: K): StaticTable<TableOf<K>> | undefined;
}

/** Bounds for AML that runs without its hardware. */
const limits = { loopIterations: 20_000, instructions: 500_000 };

/**
 * Reads the tables of a machine.
 *
 * @param sources - in load order, the DSDT first among those with AML
 * @returns the machine, and what could not be read
 */
export function readMachine(sources: readonly ByteSource[]): {
  readonly machine: Machine;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const amlSources = sources.filter((source) => amlSignatures.includes(signatureOf(source)));
  const gathered = gatherNames(amlSources);
  const aml = amlSources.map((source) => {
    const decoded = gathered.decode(source);
    diagnostics.push(...decoded.diagnostics);
    return decoded.value;
  });
  const declarations = aml.flatMap(declarationsOf);
  const byKey = new Map<string, Declaration>();
  for (const declaration of declarations) {
    if (declaration.method === undefined && !byKey.has(declaration.key)) byKey.set(declaration.key, declaration);
  }
  const statics = sources
    .filter((source) => !amlSources.includes(source))
    .map((source): StaticTable<TableValue> => ({ source, value: decodeTable(source).value }));
  return {
    machine: {
      aml,
      declarations,
      byKey,
      session: loadedSession(amlSources),
      table: (kind) => {
        const found = statics.find(({ value }) => value.kind === kind);
        // The kind was compared.
        return found as StaticTable<TableOf<typeof kind>> | undefined;
      },
    },
    diagnostics,
  };
}

/** Four characters at the start of a table. */
export function signatureOf({ bytes }: ByteSource): string {
  return String.fromCharCode(...bytes.subarray(0, 4));
}

/** Where a node stands, as a span of at most its first 16 bytes: a device may be half a table. */
export function placeOf(table: AmlTable, node: AmlNode): ByteSpan {
  return { source: table.source, start: node.start, end: Math.min(node.end, node.start + 16) };
}

/** A key as people write the path. */
export function pathOfKey(key: string): string {
  const segments = key.match(/.{4}/gs) ?? [];
  return `\\${segments.map((segment) => segment.replace(/(?<=.)_+$/, "")).join(".")}`;
}

export const keyOf = (path: NamePath): string => path.segments.join("");

const conditions: readonly string[] = ["If", "Else", "While"];

function declarationsOf(table: AmlTable): readonly Declaration[] {
  const found: Declaration[] = [];
  /** The If, Else, While and Method nodes around the node that is visited, by depth. */
  const around: { readonly depth: number; readonly node: AmlNode }[] = [];
  walkTerms(table.terms, (node, { scope, depth }) => {
    while ((around.at(-1)?.depth ?? -1) >= depth) around.pop();
    const name = node.op === "External" ? undefined : declaredName(node);
    const path = name === undefined ? undefined : joinNamePath(scope, name);
    if (path !== undefined) {
      found.push({
        key: keyOf(path),
        path: printNamePath(path),
        node,
        table,
        isConditional: around.some((outer) => conditions.includes(outer.node.op)),
        method: around.find((outer) => outer.node.op === "Method")?.node,
      });
    }
    if (node.op === "Method" || conditions.includes(node.op)) around.push({ depth, node });
    return undefined;
  });
  return found;
}

function loadedSession(sources: readonly ByteSource[]): Session {
  const session = createSession({ interpreter: { limits } });
  // What loading reports is found by the rules, with more to say about it.
  for (const source of sources) session.load(source);
  return session;
}
