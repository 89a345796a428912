/** What the tables of a physical host declare that a hypervisor's own tables must not collide with. */
import {
  type AmlNode,
  decodeTable,
  integerValue,
  isName,
  isNode,
  isNodeList,
  type NameSeg,
  walkTerms,
} from "../aml/index.ts";
import type { ByteSource } from "../base/span.ts";
import { visitDeclarations } from "./declarations.ts";

/** A processor object as it is declared. */
export interface HostProcessorObject {
  readonly path: string;
  readonly declaration: "Processor" | "Device";
  /** ProcID, or an integer `_UID` that stands as a constant; undefined otherwise. */
  readonly uid: number | undefined;
}

export interface HostNames {
  /** Absolute paths of everything declared at load time. */
  readonly paths: ReadonlySet<string>;
  /** Numbers of FADT GPEs that have a method, or that a `_PRW` may name. */
  readonly usedGpes: ReadonlySet<number>;
  readonly processors: readonly HostProcessorObject[];
  /** Constant SystemMemory and SystemIO regions. */
  readonly regions: readonly HostRegion[];
  /** SLP_TYP of block a for the sleeping states the tables offer, also those that only some settings offer. */
  readonly sleepTypes: { readonly s3: number | undefined; readonly s5: number | undefined };
}

/** An operation region with constant place. */
export interface HostRegion {
  readonly space: "memory" | "port";
  readonly address: number;
  readonly length: number;
}

const gpeMethod = /^\\_GPE\._[LEW]([0-9A-F]{2})$/;
const processorId = "ACPI0007";
/** GPE numbers are one byte of a method's name. */
const gpeNumbers = 0x100;
const SLEEP_STATES: ReadonlySet<string> = new Set(["_S3_", "_S5_"]);
/** SLP_TYP has three bits. */
const SLP_TYP_MASK = 7n;
const regionSpaceNames = ["memory", "port"] as const;

/** Reads the declarations of all tables. */
export function readHostNames(tables: readonly ByteSource[]): HostNames {
  const paths = new Set<string>();
  const usedGpes = new Set<number>();
  const processors: HostProcessorObject[] = [];
  const regions: HostRegion[] = [];
  const sleepTypes = new Map<string, number>();
  for (const table of tables) {
    visitDeclarations(table, ({ path, node, terms }) => {
      paths.add(path);
      const [, number] = gpeMethod.exec(path) ?? [];
      if (number !== undefined) usedGpes.add(Number.parseInt(number, 16));
      const processor = processorObject(path, node, terms);
      if (processor !== undefined) processors.push(processor);
      return true;
    });
    walkTerms(decodeTable(table).value.terms, (node) => {
      const region = regionOf(node);
      if (region !== undefined) regions.push(region);
      const sleepType = sleepTypeOf(node);
      if (sleepType !== undefined && !sleepTypes.has(sleepType.state)) sleepTypes.set(sleepType.state, sleepType.type);
      if (segmentOf(node) !== "_PRW") return undefined;
      // `_PRW` is a package, or a method that makes one with the number as some constant of its body.
      walkTerms([node], (part) => {
        const value = integerValue(part);
        if (value !== undefined && value < gpeNumbers) usedGpes.add(Number(value));
        return undefined;
      });
      return "skip";
    });
  }
  const types = { s3: sleepTypes.get("_S3_"), s5: sleepTypes.get("_S5_") };
  return { paths, usedGpes, processors, regions, sleepTypes: types };
}

function processorObject(path: string, node: AmlNode, terms: readonly AmlNode[]): HostProcessorObject | undefined {
  if (node.op === "Processor") {
    const [, uid] = node.operands;
    return { path, declaration: "Processor", uid: typeof uid === "number" ? uid : undefined };
  }
  if (node.op !== "Device") return undefined;
  const value = (segment: string): AmlNode | undefined => {
    const found = terms.find((term) => term.op === "Name" && segmentOf(term) === segment)?.operands[1];
    return isNode(found) ? found : undefined;
  };
  if (value("_HID")?.operands[0] !== processorId) return undefined;
  const uidNode = value("_UID");
  const uid = uidNode === undefined ? undefined : integerValue(uidNode);
  return { path, declaration: "Device", uid: uid === undefined ? undefined : Number(uid) };
}

/** A `Name (_Sx, Package …)` with a constant first element. @see ACPI 6.5 §7.4.2 */
function sleepTypeOf(node: AmlNode): { readonly state: string; readonly type: number } | undefined {
  const state = node.op === "Name" ? segmentOf(node) : undefined;
  if (state === undefined || !SLEEP_STATES.has(state)) return undefined;
  const [, value] = node.operands;
  if (!isNode(value) || value.op !== "Package") return undefined;
  const [first] = value.operands.find(isNodeList) ?? [];
  const type = first === undefined ? undefined : integerValue(first);
  return type === undefined ? undefined : { state, type: Number(type & SLP_TYP_MASK) };
}

function regionOf(node: AmlNode): HostRegion | undefined {
  if (node.op !== "OpRegion") return undefined;
  const [, spaceNumber, addressNode, lengthNode] = node.operands;
  const space = typeof spaceNumber === "number" ? regionSpaceNames[spaceNumber] : undefined;
  if (space === undefined || !isNode(addressNode) || !isNode(lengthNode)) return undefined;
  const address = integerValue(addressNode);
  const length = integerValue(lengthNode);
  if (address === undefined || length === undefined || length === 0n) return undefined;
  if (address + length > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return { space, address: Number(address), length: Number(length) };
}

function segmentOf(node: AmlNode): NameSeg | undefined {
  const [name] = node.operands;
  return isName(name) ? name.path.segments.at(-1) : undefined;
}
