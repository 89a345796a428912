/** Lowered AML: one method body, or the code of a table outside methods. */
import type { NamePath } from "../aml/index.ts";
import type { ByteSource } from "../base/span.ts";
import type { Namespace, NamespaceNode, SegmentVersion } from "../namespace/index.ts";
import type { CodeRunner } from "./compiled-code.ts";
import type { Declaration } from "./declaration.ts";
import type { Value } from "./value.ts";

/** A name in the code, with what it meant the last time it was looked up. */
export interface NameCell {
  readonly path: NamePath;
  /** Changes when a name with the same last segment comes or goes; undefined for `\` and `^`. */
  readonly version: SegmentVersion | undefined;
  seen: number;
  scope: NamespaceNode | undefined;
  node: NamespaceNode | undefined;
}

/** Who runs a serialized method, §19.6.83. */
export interface MethodLock {
  owner: object | undefined;
  depth: number;
}

/** Where a term of table-level code begins and ends, so that loading goes on behind a faulty one. */
export interface CodeTerm {
  readonly start: number;
  readonly end: number;
  /** Scopes entered, and values on the operand stack, when it begins. */
  readonly scopeDepth: number;
  readonly stackDepth: number;
}

export interface Code {
  readonly source: ByteSource;
  readonly words: Int32Array;
  /** AML offset of the instruction that starts at the same index of `words`. */
  readonly offsets: Int32Array;
  readonly values: readonly Value[];
  readonly names: readonly NameCell[];
  readonly details: readonly Declaration[];
  /** Inner terms before outer ones; empty for methods. */
  readonly terms: readonly CodeTerm[];
  /** It declares names, so two activations at a time would collide. */
  readonly declaresNames: boolean;
  /** Names nobody knew when the code was decoded: one that turns out to be a method with arguments spoils it. */
  readonly unknown: readonly NamePath[];
  readonly lock: MethodLock;
  /** Runs this code in place of the executor; an {@link Accelerator} brings it. */
  runner: CodeRunner | undefined;
  /** Instructions executed so far without runner. */
  heat: number;
  /** The most of them in one stretch of one activation: loops make long ones. */
  longestStretch: number;
}

/** The node a name means in `scope` now; undefined if there is none. */
export function resolveName(namespace: Namespace, cell: NameCell, scope: NamespaceNode): NamespaceNode | undefined {
  const version = cell.version === undefined ? 0 : cell.version.value;
  if (cell.scope === scope && cell.seen === version) return cell.node;
  const node = namespace.resolve(cell.path, scope);
  cell.scope = scope;
  cell.seen = version;
  cell.node = node;
  return node;
}
