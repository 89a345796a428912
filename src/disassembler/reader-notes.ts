/**
 * What a reader wants to know of statements and what takes more than the statement to find out: the fields of resource
 * templates that CreateDWordField and its kin make, and what a value of Notify means to the device it goes to.
 *
 * Statements are gathered while methods are read; nothing is looked up in tables that have neither.
 */
import {
  type AmlNode,
  type AmlTable,
  declaredName,
  decodeResourceTemplate,
  integerValue,
  isName,
  isNode,
  isNodeList,
  type NamePath,
  type NodeName,
  type ResourceItem,
} from "../aml/index.ts";
import { notifyTitle, notifyValue } from "./comments.ts";
import { eachStatement, type FindScope, type StatementVisitor } from "./each-name.ts";
import type { Machine } from "./gather-names.ts";
import type { MachineNames } from "./machine-names.ts";
import { findKeyIn, joinKey, pathOfKey } from "./name-keys.ts";
import { notificationTitle } from "./notified-devices.ts";
import type { FieldCut } from "./resource-tags.ts";
import { TagNames } from "./tag-names.ts";

/** Notes by the offset where a node starts, for the nodes of a method are made each time it is read. */
export interface ReaderNotes {
  /** Comments of statements. */
  readonly comments: ReadonlyMap<number, string>;
  /** Names of descriptors: by the Buffer they are in, and the offset of their first byte in it. */
  readonly tags: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** What stands in place of the index of an operator that creates a field. */
  readonly indexes: ReadonlyMap<number, string>;
  /** A name for one more descriptor; `undefined` when there are none left. */
  readonly nextTag: () => string | undefined;
}

/** Operators that create fields of buffers: what a step of their index is, and how many bits they take. */
const creations: ReadonlyMap<NodeName, { readonly step: 1 | 8; readonly bitCount: number | undefined }> = new Map([
  ["CreateBitField", { step: 1, bitCount: 1 }],
  ["CreateByteField", { step: 8, bitCount: 8 }],
  ["CreateWordField", { step: 8, bitCount: 16 }],
  ["CreateDWordField", { step: 8, bitCount: 32 }],
  ["CreateQWordField", { step: 8, bitCount: 64 }],
  ["CreateField", { step: 1, bitCount: undefined }],
]);

interface Place {
  readonly node: AmlNode;
  readonly scope: string;
}

/** A template that a Name holds. */
interface Template {
  readonly buffer: AmlNode;
  readonly bytes: Uint8Array;
  /** Where the Name stands: names of descriptors belong there, not below the Name. */
  readonly scope: string;
}

/** The statements of a table that notes may be on or need. */
export class NotedStatements implements StatementVisitor {
  readonly declared: Place[] = [];
  readonly created: Place[] = [];
  readonly notified: Place[] = [];
  readonly templates: Place[] = [];
  /** Names without arguments that were taken for calls and are stored to. */
  readonly storedCalls: { readonly name: NamePath; readonly scope: string }[] = [];
  private readonly names: MachineNames;

  constructor(names: MachineNames) {
    this.names = names;
  }

  /** Takes those of some terms, without what is in methods among them. */
  add(terms: readonly AmlNode[], scope: string): void {
    eachStatement(terms, scope, this);
  }

  readonly findScope: FindScope = (path, from) => this.names.findIn(path, from);

  takeStatement(node: AmlNode, scope: string): void {
    const { op } = node;
    if (op === "Notify") this.notified.push({ node, scope });
    else if (op === "Name") (holdsTemplate(node) ? this.templates : this.declared).push({ node, scope });
    else if (op === "Store") this.addStoredCall(node, scope);
    else if (creations.has(op)) this.created.push({ node, scope });
  }

  private addStoredCall({ operands }: AmlNode, scope: string): void {
    const target = operands[1];
    if (!isNode(target) || target.op !== "MethodInvocation") return;
    const [name, args] = target.operands;
    if (isName(name) && isNodeList(args) && args.length === 0) this.storedCalls.push({ name: name.path, scope });
  }
}

export function readerNotes(table: AmlTable, found: NotedStatements, machine: Machine): ReaderNotes {
  const { created, notified, templates } = found;
  const comments = new Map<number, string>();
  for (const { node, scope } of notified) {
    const [target] = node.operands;
    const value = notifyValue(node);
    const name = isNode(target) && target.op === "NameReference" ? target.operands[0] : undefined;
    const title =
      value !== undefined && isName(name) ? notificationTitle(machine.names, name.path, scope, value) : undefined;
    if (title !== undefined && title !== notifyTitle(value)) comments.set(node.start, title);
  }
  // So that names are given in the order in which people read.
  created.sort((one, other) => one.node.start - other.node.start);
  let names: TagNames | undefined;
  const nextTag = (): string | undefined => {
    names ??= new TagNames(table.source.bytes);
    return names.next();
  };
  if (templates.length === 0 || created.length === 0) return { comments, tags: new Map(), indexes: new Map(), nextTag };
  return { comments, ...namedFields(nextTag, machine, found, comments), nextTag };
}

/** True for the Name of a buffer that ends as templates do. */
function holdsTemplate(node: AmlNode): boolean {
  const bytes = isNode(node.operands[1]) ? node.operands[1].operands[1] : undefined;
  return bytes instanceof Uint8Array && bytes.length > 2 && bytes.at(-2) === 0x79 && bytes.at(-1) === 0;
}

function namedFields(
  nextTag: () => string | undefined,
  machine: Machine,
  found: NotedStatements,
  comments: Map<number, string>,
): Pick<ReaderNotes, "tags" | "indexes"> {
  const tags = new Map<number, Map<number, string>>();
  const indexes = new Map<number, string>();
  const known = templatesByKey(found);
  const items = new Map<Template, readonly ResourceItem[]>();
  for (const { node, scope } of found.created) {
    const [source] = node.operands;
    const name = isNode(source) && source.op === "NameReference" ? source.operands[0] : undefined;
    const template = isName(name) ? templateOf(name.path, scope, known) : undefined;
    const cut = template && cutOf(node);
    if (template === undefined || cut === undefined) continue;
    let inside = items.get(template);
    if (inside === undefined) {
      const isMacros = machine.resources.linesOf(template.bytes) !== undefined;
      inside = isMacros ? decodeResourceTemplate({ name: "", bytes: template.bytes }).value : [];
      items.set(template, inside);
    }
    const item = inside.find(({ start, end }) => cut.bitOffset >= 8 * start && cut.bitOffset < 8 * end);
    if (item?.descriptor === undefined) continue;
    const { start, end } = item;
    const local = { ...cut, bitOffset: cut.bitOffset - 8 * start };
    const field = machine.resourceTags.fieldOf(item, template.bytes.subarray(start, end), local);
    if (field === undefined) continue;
    const ofBuffer = tags.get(template.buffer.start) ?? new Map<number, string>();
    const tag = field.isProven ? (ofBuffer.get(start) ?? nextTag()) : undefined;
    if (tag === undefined) {
      comments.set(node.start, `${field.tag}: ${field.title} of ${item.descriptor.name}`);
      continue;
    }
    ofBuffer.set(start, tag);
    tags.set(template.buffer.start, ofBuffer);
    indexes.set(node.start, `${wayTo(template.scope, scope)}${tag}.${field.tag}`);
    comments.set(node.start, `${field.tag}: ${field.title}`);
  }
  return { tags, indexes };
}

/** The templates by the keys of their names; `undefined` for keys of other objects that hide them. */
function templatesByKey({ templates, declared }: NotedStatements): ReadonlyMap<string, Template | undefined> {
  const known = new Map<string, Template | undefined>();
  const segments = new Set<string>();
  for (const { node, scope } of templates) {
    const key = keyOf(node, scope);
    const buffer = node.operands[1];
    const bytes = isNode(buffer) ? buffer.operands[1] : undefined;
    if (key === undefined || !isNode(buffer) || !(bytes instanceof Uint8Array)) continue;
    // Which of two is meant is decided where the table runs.
    known.set(key, known.has(key) ? undefined : { buffer, bytes, scope });
    segments.add(key.slice(-4));
  }
  for (const { node, scope } of declared) {
    const last = declaredName(node)?.segments.at(-1);
    const key = last !== undefined && segments.has(last) ? keyOf(node, scope) : undefined;
    if (key !== undefined) known.set(key, undefined);
  }
  return known;
}

function keyOf(node: AmlNode, scope: string): string | undefined {
  const path = declaredName(node);
  return path === undefined ? undefined : joinKey(path, scope);
}

function templateOf(
  path: NamePath,
  scope: string,
  known: ReadonlyMap<string, Template | undefined>,
): Template | undefined {
  const key = findKeyIn(path, scope, (one) => known.has(one));
  return key === undefined ? undefined : known.get(key);
}

/** What an operator takes, from the first bit of the buffer. */
function cutOf({ op, operands }: AmlNode): FieldCut | undefined {
  const creation = creations.get(op);
  const [, index, count] = operands;
  const at = isNode(index) ? integerValue(index) : undefined;
  if (creation === undefined || at === undefined || at > 0xffff_ffn) return undefined;
  const { step } = creation;
  const bits = creation.bitCount ?? (isNode(count) ? Number(integerValue(count) ?? 0n) : 0);
  return { op, step, bitOffset: step * Number(at), bitCount: bits };
}

/** Deepest scope above that is said by `^`. */
const carets = 2;

/** What stands before a name in the scope `to` where it is said in the scope `from`: paths of several segments are not searched. */
function wayTo(to: string, from: string): string {
  const levels = from.startsWith(to) ? (from.length - to.length) / 4 : carets + 1;
  if (levels <= carets) return "^".repeat(levels);
  const segments = pathOfKey(to).segments.map((segment) => `${segment.replace(/_+$/, "")}.`);
  return `\\${segments.join("")}`;
}
