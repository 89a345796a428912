/** What every part of the engine shares. */
import type { ByteSource, ByteSpan } from "../base/span.ts";
import type { TraceValue } from "../base/trace.ts";
import type { Namespace, NamespaceNode, OperationRegionObject, OwnerId } from "../namespace/index.ts";
import type { AmlHost } from "./engine.ts";
import type { IntegerBits } from "./integer.ts";
import type { Memory } from "./memory.ts";
import type { ResolvedOptions } from "./options.ts";

/** A declaration of table-level code that may have to be executed again. */
export interface RegionDeclaration {
  readonly region: OperationRegionObject;
  readonly scope: NamespaceNode;
  readonly place: ByteSpan;
}

export interface EngineContext {
  readonly namespace: Namespace;
  readonly host: AmlHost;
  readonly options: ResolvedOptions;
  /** Set by the DSDT's revision, §5.2.11.1. */
  bits: IntegerBits;
  /** Regions of the table being loaded, and of those loaded before if they could not be evaluated. */
  unevaluatedRegions: RegionDeclaration[];
  /** Initialisation has begun: tables that come now connect their regions themselves. */
  isInitialized: boolean;
  /** False when nobody listens: events are then not even built. */
  readonly isTracing: boolean;
  /** Tables whose names are in the name space. */
  readonly loadedTables: Map<OwnerId, ByteSource>;
  readonly memory: Memory;
}

/** Emits one event of the lane "aml". Callers on hot paths ask `isTracing` first. */
export function emit(context: EngineContext, kind: string, data: Readonly<Record<string, TraceValue>>): void {
  if (context.isTracing) context.host.trace.emit({ at: context.host.clock.now, source: "aml", kind, data });
}
