/** Changes one constant in one method of lossless text, and says what the compiled table has that is different. */
import { type AmlNode, decodeTable, encodeTerms, printNamePath, walkTerms } from "../../src/aml/index.ts";
import { compile } from "../../src/asl/index.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { disassembleTables } from "../../src/disassembler/index.ts";

export interface EditResult {
  /** Methods whose own bytes differ. */
  readonly methods: readonly string[];
  /** Bytes of the header that differ, as offsets. */
  readonly header: readonly number[];
  /** Terms that are no package and differ outside of those methods. */
  readonly others: number;
  /** Bytes the table grew by. */
  readonly growth: number;
}

const lengthOffsets = [4, 5, 6, 7];
const checksumOffset = 9;

/** True if only what must differ does: one method, lengths and the checksum. */
export function isLocal({ methods, header, others }: EditResult): boolean {
  return (
    methods.length === 1 && others === 0 && header.every((at) => at === checksumOffset || lengthOffsets.includes(at))
  );
}

/**
 * Edits the first constant of the given width behind the middle of the text.
 *
 * @param replacement - hex digits in place of the two of a ByteConst
 * @returns `undefined` if there is no such constant, or the text does not compile
 */
export function editOneMethod(table: Uint8Array, replacement: string): EditResult | undefined {
  const source = { name: "table", bytes: table };
  const text = disassembleTables([source], { lossless: true }).value[0]?.text ?? "";
  const method = text.indexOf("Method (", text.length >> 1);
  const place = /\b(?:Local|Arg)\d = 0x(?!00\b|01\b)[0-9A-F]{2}\n/g;
  place.lastIndex = Math.max(method, 0);
  const match = place.exec(text);
  if (match === null) return undefined;
  const at = match.index + match[0].length - 3;
  const edited = `${text.slice(0, at)}${replacement}${text.slice(at + 2)}`;
  const { value } = compile(createSourceFile("edited.dsl", edited), {}, { readText: () => undefined });
  const [compiled] = value;
  if (compiled === undefined) return undefined;
  const before = partsOf(table);
  const after = partsOf(compiled.bytes);
  const methods = [...before.methods]
    .filter(([path, bytes]) => after.methods.get(path) !== bytes)
    .map(([path]) => path);
  const header = [...Array(36).keys()].filter((i) => table[i] !== compiled.bytes[i]);
  const others = before.others.filter((text_, i) => after.others[i] !== text_).length;
  const lost = Math.abs(before.others.length - after.others.length);
  return { methods, header, others: others + lost, growth: compiled.bytes.length - table.length };
}

/** The methods of a table by path, and everything else, without the lengths of what encloses methods. */
function partsOf(bytes: Uint8Array): { methods: Map<string, string>; others: string[] } {
  const { terms } = decodeTable({ name: "table", bytes }).value;
  const methods = new Map<string, string>();
  const others: string[] = [];
  walkTerms(terms, (node, { scope }) => {
    if (node.op === "Method") {
      const [name, flags] = node.operands;
      const path = typeof name === "object" && "path" in name ? printNamePath(name.path) : "";
      methods.set(`${printNamePath(scope)} ${path} ${methods.size}`, `${String(flags)} ${hexOf([node])}`);
      return "skip";
    }
    if (holdsTerms(node)) others.push(`${node.op} ${node.pkgLengthWidth ?? 0}`);
    else {
      others.push(hexOf([node]));
      return "skip";
    }
    return undefined;
  });
  return { methods, others };
}

const holdsTerms = ({ op }: AmlNode): boolean =>
  ["Scope", "Device", "Processor", "PowerRes", "ThermalZone", "If", "Else", "While"].includes(op);

const hexOf = (nodes: readonly AmlNode[]): string => Buffer.from(encodeTerms(nodes)).toString("hex");
