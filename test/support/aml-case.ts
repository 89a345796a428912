/**
 * Behaviour cases: ASL programs whose head states calls and what they give.
 *
 *   // Call: \ADD 0x10 "abc" (01 02)      a path and its arguments: Integers, Strings, Buffers
 *   // Expect: Integer 0x10               what it gives; AE_… for a fault, Nothing for no value
 *   // Acpiexec: String "x"               only if acpiexec answers otherwise; why stands behind a dash
 *   // Nt: String "y" - hex-text          only if Windows answers otherwise: the difference of semantic-differences.ts
 */
import { aeCodeOf, type FinalState } from "../../src/interpreter/index.ts";
import type { AcpiObject } from "../../src/namespace/index.ts";

export interface AmlCall {
  readonly path: string;
  readonly args: readonly AcpiObject[];
  readonly expected: string;
  /** What acpiexec answers; undefined if it must not be asked (`-`). */
  readonly acpiexec: string | undefined;
  /** What it gives under the semantics of Windows. */
  readonly nt: string;
  /** The id of the difference that makes it so; undefined if both give the same. */
  readonly difference: string | undefined;
}

/** The calls a source's head states, in order. */
export function amlCalls(text: string): readonly AmlCall[] {
  const calls: AmlCall[] = [];
  for (const [, word = "", value = ""] of text.matchAll(/^\/\/ (Call|Expect|Acpiexec|Nt): (.*)$/gm)) {
    if (word === "Call") {
      const [path = "", ...args] = value.trim().match(/"[^"]*"|\([^)]*\)|\S+/g) ?? [];
      const acpiexec = isAskable(args) ? "" : undefined;
      calls.push({ path, args: args.map(argument), expected: "", acpiexec, nt: "", difference: undefined });
      continue;
    }
    const last = calls.pop();
    if (last === undefined) throw new Error(`"${word}" before the first Call`);
    const stated = value.trim();
    if (word === "Expect") {
      const acpiexec = last.acpiexec === undefined ? undefined : stated;
      calls.push({ ...last, expected: stated, nt: stated, acpiexec });
    } else if (word === "Nt") {
      const [, nt = "", difference] = /^(.*) - ([a-z-]+)$/.exec(stated) ?? [];
      if (difference === undefined) throw new Error(`"${value}" names no difference`);
      calls.push({ ...last, nt, difference });
    } else calls.push({ ...last, acpiexec: stated.startsWith("-") ? undefined : stated.replace(/ - .*$/, "") });
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

/** Control characters as `\x10`. */
function printText(text: string): string {
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? `\\x${code.toString(16).padStart(2, "0")}` : character;
  }).join("");
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
      return `String "${printText(object.value)}"`;
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
