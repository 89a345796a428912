/** A table of a machine as it is read: what stands outside of methods at once, the methods whenever they are wanted. */
import {
  type AmlNode,
  type AmlTable,
  type AmlTableOnDemand,
  type DecodeContext,
  decodeTable,
  decodeTableOnDemand,
  isNodeList,
} from "../aml/index.ts";
import type { Outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { MachineNames } from "./machine-names.ts";

const none: readonly AmlNode[] = [];

/**
 * A method is decoded when its names are gathered, so that all the gathering finds its tree in the caches of the
 * processor, and is kept until it is printed (measured: a tenth of the time against decoding tables at once; decoding
 * methods again for the text costs as much).
 */
export class TableReader {
  readonly source: ByteSource;
  /** Methods of others. */
  private names: MachineNames;
  private readonly context: DecodeContext = {
    argumentCount: (path, scope) => this.names.argumentCount(path, scope),
    mayBeMethod: (last) => this.names.mayBeMethod(last),
  };
  private onDemand: Outcome<AmlTableOnDemand>;
  private whole: Outcome<AmlTable> | undefined;
  private isWholeNeeded = false;
  /** Methods that were asked for once, by what stands for them. */
  private readonly bodies = new Map<AmlNode, readonly AmlNode[]>();

  /** @param names - methods of others; by default those that are there before any table */
  constructor(source: ByteSource, names: MachineNames = new MachineNames()) {
    this.source = source;
    this.names = names;
    this.onDemand = decodeTableOnDemand(source, this.context);
  }

  /** From here on methods of others are known. What stands outside of methods stays as it was read. */
  learn(names: MachineNames): void {
    this.names = names;
    this.whole = undefined;
  }

  /** Reads what stands outside of methods once more, methods of others being known. */
  readAgain(names: MachineNames): void {
    this.names = names;
    this.onDemand = decodeTableOnDemand(this.source, this.context);
    this.bodies.clear();
    this.whole = undefined;
    this.isWholeNeeded = false;
  }

  /** The table; methods are to be asked for with {@link bodyOf}. */
  get table(): Outcome<AmlTable> {
    const { value, diagnostics } = this.onDemand;
    return this.isWholeNeeded ? this.wholeTable() : { value: value.table, diagnostics };
  }

  /** The terms of a method of {@link table}; forgotten once they were asked for twice. */
  readonly bodyOf = (method: AmlNode): readonly AmlNode[] => {
    const body = method.operands[method.operands.length - 1];
    if (!isNodeList(body)) return none;
    const [first] = body;
    if (first?.op !== "RawBytes") return body;
    const known = this.bodies.get(first);
    this.bodies.delete(first);
    if (known !== undefined) return known;
    const decoded = this.onDemand.value.bodyOf(first) ?? body;
    this.bodies.set(first, decoded);
    return decoded;
  };

  /**
   * To be asked once all methods were read: true if they depend on one another, so that what was read of them may be
   * wrong. From here on {@link table} and {@link bodyOf} are right.
   */
  takeEntanglement(): boolean {
    if (this.isWholeNeeded || !this.onDemand.value.isEntangled()) return false;
    this.isWholeNeeded = true;
    return true;
  }

  /** The table with all its methods. Reports what decodeTable reports. */
  wholeTable(): Outcome<AmlTable> {
    this.bodies.clear();
    this.whole ??= decodeTable(this.source, this.context);
    return this.whole;
  }
}
