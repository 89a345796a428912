/**
 * Behaviour cases: ASL programs whose head states calls and what they give.
 *
 *   // Call: \ADD 0x10 "abc" (01 02)      a path and its arguments: Integers, Strings, Buffers
 *   // Expect: Integer 0x10               what it gives; AE_… for a fault, Nothing for no value
 *   // Acpiexec: String "x"               only if acpiexec answers otherwise; why stands behind a dash
 */
import { aeCodeOf, type FinalState } from "../../src/interpreter/index.ts";
import type { AcpiObject } from "../../src/namespace/index.ts";

export interface AmlCall {
  readonly path: string;
  readonly args: readonly AcpiObject[];
  readonly expected: string;
  /** What acpiexec answers; undefined if it must not be asked (`-`). */
  readonly acpiexec: string | undefined;
}

/** The calls a source's head states, in order. */
export function amlCalls(text: string): readonly AmlCall[] {
  const calls: AmlCall[] = [];
  for (const [, word = "", value = ""] of text.matchAll(/^\/\/ (Call|Expect|Acpiexec): (.*)$/gm)) {
    if (word === "Call") {
      const [path = "", ...args] = value.trim().match(/"[^"]*"|\([^)]*\)|\S+/g) ?? [];
      calls.push({ path, args: args.map(argument), expected: "", acpiexec: isAskable(args) ? "" : undefined });
      continue;
    }
    const last = calls.pop();
    if (last === undefined) throw new Error(`"${word}" before the first Call`);
    const stated = value.trim();
    if (word === "Expect")
      calls.push({ ...last, expected: stated, acpiexec: last.acpiexec === undefined ? undefined : stated });
    else calls.push({ ...last, acpiexec: stated.startsWith("-") ? undefined : stated.replace(/ - .*$/, "") });
  }
  return calls;
}

/** The command line of acpiexec has no empty strings and buffers. */
function isAskable(args: readonly string[]): boolean {
  return !args.some((text) => text === '""' || text === "()");
}

function argument(text: string): AcpiObject {
  if (text.startsWith('"')) return { type: "String", value: text.slice(1, -1) };
  if (!text.startsWith("(")) return { type: "Integer", value: BigInt(text) };
  const bytes = text.slice(1, -1).trim();
  return {
    type: "Buffer",
    bytes: Uint8Array.from(bytes === "" ? [] : bytes.split(/\s+/), (byte) => Number.parseInt(byte, 16)),
  };
}

/** An object as cases write it. References show only the last segment: acpiexec prints no more. */
export function printObject(object: AcpiObject | undefined): string {
  if (object === undefined) return "Nothing";
  switch (object.type) {
    case "Uninitialized":
    case "UnresolvedReference":
      return "Nothing";
    case "Integer":
      return `Integer 0x${object.value.toString(16).toUpperCase()}`;
    case "String":
      return `String "${object.value}"`;
    case "Buffer":
      return `Buffer (${Array.from(object.bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ")})`;
    case "Package":
      return `Package [${object.elements.map(printObject).join(", ")}]`;
    case "Reference":
      return `Reference ${object.node.nameSeg.replace(/(?<=.)_+$/, "")}`;
    default:
      return object.type;
  }
}

/** The end of a task as cases write it. */
export function printState(state: FinalState): string {
  return state.kind === "returned" ? printObject(state.object) : (aeCodeOf(state.reason) ?? state.reason.code);
}
