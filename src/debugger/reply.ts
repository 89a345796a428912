/** What the debugger answers: values, for whoever shows them. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSource } from "../base/span.ts";
import type { TraceEvent } from "../base/trace.ts";
import type { Notification, RegionAccess } from "../interpreter/index.ts";
import type { AcpiObject, NamespaceNode } from "../namespace/index.ts";
import type { Breakpoint } from "./breakpoints.ts";
import type { SourcePlace } from "./source-lines.ts";

/** Where the evaluation is. */
export interface DebugPlace {
  /** Path of the method; the table's name for code outside methods. */
  readonly method: string;
  readonly table: ByteSource;
  /** Byte offset of the statement in the table. */
  readonly offset: number;
  /** Virtual nanoseconds. */
  readonly at: number;
  readonly source: SourcePlace | undefined;
  /** The source line, or the AML of the statement. */
  readonly text: string;
}

export type StopReason =
  | { readonly kind: "step" }
  | { readonly kind: "breakpoint"; readonly breakpoint: Breakpoint }
  | {
      readonly kind: "object";
      readonly breakpoint: Breakpoint;
      readonly path: string;
      readonly use: "read" | "write" | "reference";
    }
  | { readonly kind: "region"; readonly breakpoint: Breakpoint; readonly access: RegionAccess }
  /** Too many instructions without a stop: the evaluation goes on with the next command. */
  | { readonly kind: "interrupted" };

export interface ListedLine {
  readonly text: string;
  /** Line of the source, or offset of the statement in the table. */
  readonly number: number;
  readonly isCurrent: boolean;
}

export interface HelpEntry {
  readonly names: readonly string[];
  readonly usage: string;
  readonly summary: string;
  readonly details: readonly string[];
}

export type Reply =
  | { readonly kind: "stopped"; readonly reason: StopReason; readonly place: DebugPlace }
  | { readonly kind: "returned"; readonly path: string; readonly object: AcpiObject | undefined }
  | { readonly kind: "aborted"; readonly path: string; readonly reason: Diagnostic }
  | { readonly kind: "slots"; readonly slot: "Local" | "Arg"; readonly values: readonly (AcpiObject | undefined)[] }
  | { readonly kind: "backtrace"; readonly places: readonly DebugPlace[] }
  | { readonly kind: "listing"; readonly unit: "line" | "offset"; readonly lines: readonly ListedLine[] }
  | { readonly kind: "names"; readonly nodes: readonly NamespaceNode[] }
  | { readonly kind: "breakpoints"; readonly breakpoints: readonly Breakpoint[] }
  | { readonly kind: "notifications"; readonly notifications: readonly Notification[] }
  | { readonly kind: "tables"; readonly tables: readonly ByteSource[] }
  | { readonly kind: "help"; readonly entries: readonly HelpEntry[] }
  | { readonly kind: "done"; readonly text: string }
  /** The command cannot be carried out; nothing has changed. */
  | { readonly kind: "problem"; readonly text: string }
  | { readonly kind: "quit" };

/** Told at once, while an evaluation runs. */
export interface DebugListener {
  debug(object: AcpiObject): void;
  /** Only of what `trace` has switched on. */
  event(event: TraceEvent): void;
}
