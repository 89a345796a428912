/** What AML declares, each as its path and its own text, so that two machines can be laid beside each other. */
import {
  type AmlNode,
  declaredName,
  isName,
  isNodeList,
  joinNamePath,
  type NamePath,
  operandOf,
  printNamePath,
  walkTerms,
} from "../aml/index.ts";
import type { ByteSource } from "../base/span.ts";
import { gatherNames, termListText, termText } from "../disassembler/index.ts";

/** One object, or the code that stands between the objects of a scope. */
export interface OutlinedPart {
  /** Path, and `#2` behind it for the second declaration of a name. */
  readonly key: string;
  readonly path: string;
  /** `Method`, `Device`, `Name`, `Field unit`, `code`, … */
  readonly kind: string;
  /** ASL of the object alone, without what is declared within it. */
  readonly text: string;
  readonly table: ByteSource;
}

/** Words for opcodes that have unlike names in ASL. */
const kinds: { readonly [op: string]: string } = {
  OpRegion: "OperationRegion",
  DataRegion: "DataTableRegion",
  PowerRes: "PowerResource",
  NamedField: "field unit",
};

/** Objects with a body of declarations: their own text is their head. */
const containers: readonly string[] = ["Scope", "Device", "Processor", "PowerRes", "ThermalZone"];
const fieldLists: readonly string[] = ["Field", "IndexField", "BankField"];

/** The parts of all tables, in the order of their bytes. */
export function outlineMachine(tables: readonly ByteSource[]): readonly OutlinedPart[] {
  const machine = gatherNames(tables);
  const parts: OutlinedPart[] = [];
  const seen = new Map<string, number>();
  const add = (path: string, kind: string, text: string, table: ByteSource): void => {
    const id = kind === "code" ? `${path} code` : path;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    parts.push({ key: count === 1 ? id : `${id} #${count}`, path, kind, text, table });
  };
  for (const table of tables) {
    const code = new Map<string, AmlNode[]>();
    walkTerms(machine.decode(table).value.terms, (node, { scope }) => {
      if (node.op === "External" || node.op === "Scope") return undefined;
      if (fieldLists.includes(node.op)) {
        for (const [name, text] of fieldUnits(node)) add(pathOf(scope, name), "field unit", text, table);
        return "skip";
      }
      const name = declaredName(node);
      if (name !== undefined) {
        add(pathOf(scope, name), kinds[node.op] ?? node.op, ownText(node), table);
        return containers.includes(node.op) ? undefined : "skip";
      }
      const around = printNamePath(scope);
      code.set(around, [...(code.get(around) ?? []), node]);
      // What If and While declare may or may not come to be: it is part of the code.
      return "skip";
    });
    for (const [scope, terms] of code) add(scope, "code", termListText(terms), table);
  }
  return parts;
}

const pathOf = (scope: NamePath, name: NamePath): string => printNamePath(joinNamePath(scope, name) ?? name);

/** A container without its body; everything else as it stands. */
function ownText(node: AmlNode): string {
  if (!containers.includes(node.op)) return termText(node).trimEnd();
  const bare: AmlNode = { ...node, operands: node.operands.map((operand) => (isNodeList(operand) ? [] : operand)) };
  return termText(bare).replace(/\s*\{\s*\}\s*$/, "");
}

/** Name and description of each field unit: region and flags, where it lies, how wide it is. */
function* fieldUnits(list: AmlNode): Iterable<readonly [NamePath, string]> {
  const head = ownTextOfList(list);
  let bit = 0;
  let access = "";
  const elements = operandOf(list, "fields");
  for (const element of isNodeList(elements) ? elements : []) {
    const [first, second] = element.operands;
    switch (element.op) {
      case "NamedField": {
        const bits = typeof second === "number" ? second : 0;
        if (isName(first)) yield [first.path, `${head}: bit ${bit}, ${bits} wide${access}`];
        bit += bits;
        break;
      }
      case "ReservedField":
        bit += typeof first === "number" ? first : 0;
        break;
      default:
        access = `, ${termListText([
          { ...list, operands: list.operands.map((operand) => (isNodeList(operand) ? [element] : operand)) },
        ])
          .replace(/\s+/g, " ")
          .trim()}`;
    }
  }
}

function ownTextOfList(list: AmlNode): string {
  const bare: AmlNode = { ...list, operands: list.operands.map((operand) => (isNodeList(operand) ? [] : operand)) };
  return termText(bare).replace(/\s*\{\s*\}\s*$/, "");
}
