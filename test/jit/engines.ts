/** Two sessions side by side, one interpreted, one compiled, of which everything observable is compared. */
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type { ByteSource } from "../../src/base/span.ts";
import type { FinalState } from "../../src/interpreter/index.ts";
import { createJit, type Jit } from "../../src/jit/index.ts";
import type { AcpiObject } from "../../src/namespace/index.ts";
import { printObject } from "../support/aml-case.ts";
import { type AmlSession, type AmlSessionOptions, createAmlSession } from "../support/aml-session.ts";

/** What can be seen of a session after a call. */
export interface Observation {
  readonly end: string;
  readonly trace: readonly unknown[];
  readonly debugged: readonly string[];
  readonly diagnostics: readonly unknown[];
}

export interface Engine {
  readonly name: string;
  readonly session: AmlSession;
  readonly jit: Jit | undefined;
}

/** An interpreted session and one in which every method is compiled before its first instruction. */
export function bothEngines(options: AmlSessionOptions = {}): readonly [Engine, Engine] {
  const jit = createJit({ threshold: 0, largest: 6000 });
  return [
    { name: "interpreter", session: createAmlSession(options), jit: undefined },
    { name: "jit", session: createAmlSession({ ...options, accelerator: jit }), jit },
  ];
}

/** Calls a method and notes everything since the call before. */
export function observe({ session }: Engine, path: string, args: readonly AcpiObject[]): Observation {
  return noteEnd(session, session.evaluate(path, ...args.map(fresh)));
}

export function noteEnd(session: AmlSession, state: FinalState): Observation {
  const observation = {
    end: state.kind === "returned" ? printObject(state.object) : JSON.stringify(plain(state.reason)),
    trace: session.trace.splice(0),
    debugged: session.debugged.splice(0).map(printObject),
    diagnostics: session.diagnostics.splice(0).map(plain),
  };
  return observation;
}

export function load({ session }: Engine, image: ByteSource): Observation {
  return noteEnd(session, session.load(image));
}

/** A diagnostic without the bytes of its table. */
function plain({ code, message, span, related }: Diagnostic): unknown {
  const place = (at: Diagnostic["span"]): unknown =>
    at === undefined || !("source" in at) ? "" : [at.source.name, at.start, at.end];
  return { code, message, at: place(span), related: related.map((each) => [each.message, place(each.span)]) };
}

/** Arguments are live objects: each engine gets its own. */
function fresh(object: AcpiObject): AcpiObject {
  return structuredClone(object);
}
