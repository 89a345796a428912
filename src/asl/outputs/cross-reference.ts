/** Which method uses which object, and where each object is used (iasl's `-lx`, `*.xrf`). */
import { hex } from "../../base/hex.ts";
import type { AslSymbol } from "../symbols.ts";
import type { AstNode } from "../syntax-tree.ts";
import { bannerText } from "./banner.ts";
import type { EmittedTable } from "./emission-log.ts";
import { shortPath, typeWord } from "./namespace-text.ts";
import type { OutputOrigin } from "./origin.ts";
import { lineAt } from "./source-lines.ts";
import { walkTree } from "./tree-walk.ts";

/** One use of an object. */
export interface ObjectReference {
  readonly symbol: AslSymbol;
  /** The name as it stands in the text. */
  readonly node: AstNode;
  /** The object whose declaration it is used in: a method, or what a Name declares; `undefined` at table level. */
  readonly user: AslSymbol | undefined;
  /** Spelling of the operator it is an operand of. */
  readonly operator: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The uses of objects in a table, in the order of the text; declarations are none. */
export function referencesOf({ tree }: EmittedTable): readonly ObjectReference[] {
  const references: ObjectReference[] = [];
  walkTree(tree.root, (node, around) => {
    if (node.kind !== "name" || isDeclaring(node, around)) return;
    const symbol = tree.symbolAt(node);
    if (symbol === undefined) return;
    const user = around
      .map((outer) => (outer.kind === "operator" ? declaredSymbol(outer, tree) : undefined))
      .findLast((outer) => outer !== undefined && !opensOnly.has(outer.type));
    const operator = around.findLast((outer) => outer.kind !== "list");
    references.push({
      symbol,
      node,
      user,
      operator: spelling(operator),
      line: lineAt(tree.space, node.start)?.line ?? 0,
    });
  });
  return references;
}

/** Objects that others stand in, but that use nothing themselves. */
const opensOnly: ReadonlySet<string> = new Set(["DeviceObj", "ProcessorObj", "PowerResObj", "ThermalZoneObj", "Scope"]);

function declaredSymbol(node: AstNode & { kind: "operator" }, tree: EmittedTable["tree"]): AslSymbol | undefined {
  const name = node.operator.declares === undefined ? undefined : node.args[node.operator.declares.parameter];
  return name === undefined ? undefined : tree.symbolAt(name);
}

function isDeclaring(node: AstNode, around: readonly AstNode[]): boolean {
  const outer = around.at(-1);
  if (outer?.kind === "list") {
    const field = around.at(-2);
    return field?.kind === "operator" && field.operator.body === "fields";
  }
  if (outer?.kind !== "operator") return false;
  const { declares, spelling: word } = outer.operator;
  return word === "External" || (declares !== undefined && outer.args[declares.parameter] === node);
}

function spelling(node: AstNode | undefined): string {
  switch (node?.kind) {
    case "operator":
      return node.operator.spelling;
    case "binary":
    case "unary":
      return node.operator.opcode;
    case "index":
      return "Index";
    case "invocation":
      return "call";
    default:
      return "";
  }
}

/** Every object that the text declares, in the order of the namespace. */
function declaredObjects(root: AslSymbol): readonly AslSymbol[] {
  return root.children.flatMap((child) => {
    const isOwn = isDeclared(child) && !child.isExternal && child.resourceField === undefined;
    return [...(isOwn ? [child] : []), ...declaredObjects(child)];
  });
}

const isDeclared = ({ declaration }: AslSymbol): boolean => declaration !== undefined;

const rule = (title: string): readonly string[] => ["", "", title, "-".repeat(80), "", heading, ""];
const heading = `Lineno   ${"Full Pathname".padEnd(41)}Description`;

/** Writes the cross-reference of the tables of one source: uses by method, calls by method, users by object. */
export function crossReferenceText(tables: readonly EmittedTable[], origin: OutputOrigin): string {
  const lines = [...bannerText(origin, { open: undefined, line: "", close: undefined })];
  for (const emitted of tables) lines.push(...tableReferences(emitted));
  return lines.join("\n");
}

function* tableReferences(emitted: EmittedTable): Generator<string> {
  const references = referencesOf(emitted);
  const objects = declaredObjects(emitted.tree.names);
  const methods = objects.filter(({ type }) => type === "MethodObj");
  const row = (line: number, path: string, text: string, indent = ""): string =>
    `[${String(line).padStart(5)}]  ${indent}${path.padEnd(41)} ${text}`;
  const lineOf = (symbol: AslSymbol): number =>
    symbol.declaration === undefined ? 0 : (lineAt(emitted.tree.space, symbol.declaration.start)?.line ?? 0);
  const declaration = (method: AslSymbol): string =>
    row(lineOf(method), shortPath(method), `Method Declaration (${method.argumentCount ?? 0} args)`);
  yield* rule("Part 1: Object Reference Map (Object references from within each control method)");
  for (const method of methods) {
    yield declaration(method);
    for (const { symbol, line } of references.filter(({ user }) => user === method)) {
      yield row(line, shortPath(symbol), typeWord(symbol), "   ");
    }
    yield "";
  }
  yield* rule("Part 2: Method Reference Map (Invocations of each user-defined control method)");
  for (const method of methods) {
    const calls = references.filter(({ symbol }) => symbol === method);
    yield declaration(method);
    for (const { line, user } of calls)
      yield row(line, user === undefined ? "<root>" : shortPath(user), "Invocation", "   ");
    yield `            ${calls.length} invocations of this method in this module`;
    yield "";
  }
  yield* rule("Part 3: Full Object Reference Map (Methods that reference each object in namespace");
  const others = objects.filter(({ type }) => type !== "MethodObj");
  for (const object of others) {
    const uses = references.filter(({ symbol }) => symbol === object);
    yield row(lineOf(object), shortPath(object), `${typeWord(object)} Declaration`);
    for (const { line, user, operator } of uses) {
      yield row(line, user === undefined ? "<root>" : shortPath(user), `Operator: ${operator}`, "   ");
    }
    yield `            ${uses.length} references to this object in this module`;
    yield "";
  }
  const unused = (all: readonly AslSymbol[]): number =>
    all.filter((object) => !references.some(({ symbol }) => symbol === object)).length;
  yield* ["", "Object Summary", ""];
  yield `Total methods:               ${methods.length}`;
  yield `Total unreferenced methods:  ${unused(methods)}`;
  yield `Total other objects:         ${others.length}`;
  yield `Total unreferenced objects:  ${unused(others)}`;
  yield "";
}

/** Descriptors that tie a device to pins or to a serial bus, by the beginning of their macro's name. */
const hardware: readonly { readonly title: string; readonly none: string; readonly macro: RegExp }[] = [
  { title: "GPIO devices", none: "No GPIO devices found", macro: /^(Gpio|Pin)/ },
  {
    title: "Serial devices (I2C/SPI/UART/CSI-2)",
    none: "No Serial devices found (I2C/SPI/UART)",
    macro: /^(I2c|Spi|Uart|Csi)/i,
  },
];

/** Writes which objects use pins and serial buses (iasl's `-lm`, `*.map`). */
export function hardwareMapText(tables: readonly EmittedTable[], origin: OutputOrigin): string {
  const lines = [...bannerText(origin, { open: undefined, line: "", close: undefined })];
  for (const { title, none, macro } of hardware) {
    const rows = tables.flatMap((emitted) => hardwareRows(emitted, macro));
    lines.push("", ...(rows.length === 0 ? [none] : [title, "", ...rows]));
  }
  lines.push("");
  return lines.join("\n");
}

function hardwareRows({ tree }: EmittedTable, macro: RegExp): readonly string[] {
  const rows: string[] = [];
  walkTree(tree.root, (node, around) => {
    if (node.kind !== "operator" || !macro.test(node.operator.spelling) || node.operator.resource === undefined) return;
    const owner = around.findLast((outer) => outer.kind === "operator" && outer.operator.declares !== undefined);
    const symbol = owner?.kind === "operator" ? declaredSymbol(owner, tree) : undefined;
    const numbers = [...node.args, ...(node.body?.items ?? [])].flatMap((part) =>
      part?.kind === "integer" ? [hex(part.value, 4)] : part?.kind === "string" ? [`"${part.value}"`] : [],
    );
    const path = symbol === undefined ? "\\" : shortPath(symbol);
    rows.push(`${path.padEnd(36)} ${node.operator.spelling.padEnd(20)} ${numbers.join(" ")}`);
  });
  return rows;
}
