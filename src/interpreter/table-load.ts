/** Loading definition blocks: their code outside methods runs in order, and what fails is skipped. @see ACPI 6.5 §5.4 */
import { parseNamePath, printNamePath, tableContent } from "../aml/index.ts";
import { readUint, sameBytes } from "../base/byte-order.ts";
import { hex } from "../base/hex.ts";
import type { ByteSource } from "../base/span.ts";
import type { AcpiObject, NamespaceNode, OwnerId, PackageObject } from "../namespace/index.ts";
import { AmlAbort, abort } from "./abort.ts";
import { textOf } from "./bytes-text.ts";
import { type EngineContext, emit } from "./context.ts";
import { diagnose } from "./diagnostics.ts";
import type { TableLoadOptions } from "./execution.ts";
import type { Activity } from "./frame.ts";
import { charge } from "./memory.ts";
import { elementOf } from "./references.ts";
import { RegionConnections } from "./region-connection.ts";
import { storeToNode } from "./store.ts";
import { TableTerms } from "./table-terms.ts";
import type { Task } from "./task.ts";
import type { Value } from "./value.ts";

const headerLength = 36;
/** Below this revision a DSDT's Integers have 32 bits, §5.2.11.1. */
const revisionOf64Bits = 2;
const definitionBlocks: ReadonlySet<string> = new Set(["DSDT", "SSDT", "PSDT"]);

interface TableHeader {
  readonly signature: string;
  readonly length: number;
  readonly revision: number;
  readonly oemTableId: string;
}

/** Loads one table in a task; its value is the table's handle. */
export class TableLoad implements Activity {
  readonly kind = "activity";
  readonly name: string;
  private readonly image: ByteSource;
  private readonly options: TableLoadOptions;
  private readonly owner: OwnerId;
  private terms: TableTerms | undefined = undefined;
  /** All terms are executed: what fails now ends the load. */
  private isAtEnd = false;

  constructor(context: EngineContext, image: ByteSource, options: TableLoadOptions) {
    this.name = `load of ${image.name}`;
    this.image = image;
    this.options = options;
    this.owner = context.namespace.createOwner();
  }

  resume(task: Task, value: Value): void {
    const { terms } = this;
    if (terms === undefined) this.begin(task);
    else if (this.isAtEnd) this.end(task);
    else if (!terms.next(task, value)) this.finish(task, terms);
  }

  recover(): boolean {
    if (this.terms === undefined || this.isAtEnd) return false;
    this.terms.recover();
    return true;
  }

  private begin(task: Task): void {
    const { context } = task;
    const header = this.readHeader(task);
    // The first table stands for the DSDT, whatever its signature.
    const isFirst = context.loadedTables.size === 0;
    if (header.signature === "DSDT" || isFirst) context.bits = header.revision < revisionOf64Bits ? 32 : 64;
    const { signature, length, oemTableId } = header;
    const { bytes } = this.image;
    if (
      this.options.isOnlyOnce === true &&
      [...context.loadedTables.values()].some((table) => sameBytes(table.bytes, bytes))
    ) {
      abort("ae-already-exists", `table ${signature} "${oemTableId}" is loaded already`);
    }
    charge(context, bytes.length);
    context.loadedTables.set(this.owner, this.image);
    emit(context, "table/load", { signature, oemTableId, length });
    const scope = this.options.scope ?? context.namespace.root;
    const { value: range, diagnostics } = tableContent(this.image);
    for (const problem of diagnostics) task.report(problem);
    this.terms = new TableTerms(context, this.image, range, scope, this.owner);
  }

  private readHeader(task: Task): TableHeader {
    const { name, bytes } = this.image;
    if (bytes.length < headerLength) {
      return refuse(this.image, `it has ${bytes.length} bytes, a header needs ${headerLength}`);
    }
    const signature = textOf(bytes.subarray(0, 4));
    if (!/^[A-Z0-9_]{4}$/.test(signature)) return refuse(this.image, "its first four bytes are no signature");
    const length = readUint(bytes, 4, 4);
    if (length < headerLength) return refuse(this.image, `its length field says ${length} bytes`);
    // Firmware gives AML tables other signatures now and then; OSPM loads what it is told to load.
    const table = definitionBlocks.has(signature) ? name : `${name} (${signature})`;
    // Of a table that is cut short the decoder says so.
    if (length <= bytes.length) this.checkSum(task, table, length);
    return {
      signature,
      length,
      revision: bytes[8] ?? 0,
      oemTableId: textOf(bytes.subarray(16, 24)).replace(/[\0 ]+$/, ""),
    };
  }

  private checkSum(task: Task, table: string, length: number): void {
    const { bytes } = this.image;
    let sum = 0;
    for (let i = 0; i < length; i++) sum += bytes[i] ?? 0;
    if ((sum & 0xff) !== 0) {
      const span = { source: this.image, start: 9, end: 10 };
      task.report(diagnose("bad-checksum", span, { table, sum: hex(sum & 0xff) }));
    }
  }

  private finish(task: Task, terms: TableTerms): void {
    this.isAtEnd = true;
    for (const object of terms.unsettled) settle(task, object);
    const { context } = task;
    context.unevaluatedRegions = context.unevaluatedRegions.filter(({ region }) => !region.isEvaluated);
    const { parameter, scope } = this.options;
    if (parameter !== undefined) storeParameter(task, parameter.path, scope, parameter.value);
    const connections = context.isInitialized ? RegionConnections.of(context, this.owner) : undefined;
    if (connections !== undefined) task.begin(connections);
    else this.end(task);
  }

  private end(task: Task): void {
    task.end({ type: "DdbHandle", owner: this.owner });
  }
}

/** A table that cannot even begin to load. */
function refuse(source: ByteSource, reason: string): never {
  const span = { source, start: 0, end: Math.min(headerLength, source.bytes.length) };
  const problem = diagnose("no-table", span, { name: source.name, reason });
  throw new AmlAbort("ae-bad-signature", problem.message, problem);
}

/** Names in packages that were declared behind the package get their value now. */
function settle(task: Task, object: PackageObject): void {
  for (const [index, element] of object.elements.entries()) {
    if (element.type !== "UnresolvedReference") continue;
    elementOf(task.context, object, index);
    if (object.elements[index] === element) {
      const values = { index, name: printNamePath(element.path), scope: element.scope.path };
      task.report(diagnose("unresolved-element", undefined, values));
    }
  }
}

function storeParameter(task: Task, name: string, scope: NamespaceNode | undefined, value: Value): void {
  const { context } = task;
  const path = parseNamePath(name);
  const node = path === undefined ? undefined : context.namespace.resolve(path, scope ?? context.namespace.root);
  if (node === undefined) abort("ae-not-found", `no "${name}" to store the parameter of LoadTable to`);
  else storeToNode(context, node, value, "convert");
}

/** Takes out what a table brought. */
export function unload(context: EngineContext, handle: AcpiObject): void {
  if (handle.type !== "DdbHandle") return;
  context.loadedTables.delete(handle.owner);
  context.namespace.unload(handle.owner);
}
