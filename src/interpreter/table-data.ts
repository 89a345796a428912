/** Data that stands in a table, read from the bytes: what a Name gets without anything being executed. @see ACPI 6.5 §20.2.3 */
import { type OpcodeName, printNamePath } from "../aml/index.ts";
import type { AcpiObject } from "../namespace/index.ts";
import { ones } from "./integer.ts";
import { charge } from "./memory.ts";
import { packageElement } from "./references.ts";
import type { TableTerms } from "./table-terms.ts";
import { plainObject } from "./value.ts";

/**
 * Reads the object behind its opcode.
 *
 * @param end - of what the object stands in
 * @param depth - packages around it
 * @returns undefined if it is not mere data, or something is unusual about it
 */
type DataReader = (from: TableTerms, end: number, depth: number) => AcpiObject | undefined;

/** Packages in packages; deeper ones are left to the lowering. */
const deepestPackage = 32;

const smallIntegers: readonly AcpiObject[] = Array.from({ length: 256 }, (_, value) => plainObject(value));

/** Integers are values: small ones are shared. */
function integerObject(value: number): AcpiObject | undefined {
  return value < 0 ? undefined : (smallIntegers[value] ?? plainObject(value));
}

const dataReaders: { readonly [N in OpcodeName]?: DataReader } = {
  Zero: () => smallIntegers[0],
  One: () => smallIntegers[1],
  Ones: ({ context }) => plainObject(ones(context.bits)),
  ByteConst: ({ scanner }, end) => integerObject(scanner.number(1, end)),
  WordConst: ({ scanner }, end) => integerObject(scanner.number(2, end)),
  DWordConst: ({ scanner }, end) => integerObject(scanner.number(4, end)),
  QWordConst: ({ scanner, context }, end) => {
    const value = scanner.qword(end);
    return value === undefined ? undefined : { type: "Integer", value: BigInt.asUintN(context.bits, value) };
  },
  String: ({ scanner }, end) => {
    const value = scanner.asciiZ(end);
    return value === undefined ? undefined : { type: "String", value };
  },
  Buffer: readBuffer,
  Package: (from, end, depth) => {
    const { scanner } = from;
    const packageEnd = scanner.packageEnd(end);
    return packageEnd < 0 ? undefined : readElements(from, packageEnd, scanner.number(1, packageEnd), depth);
  },
  VarPackage: (from, end, depth) => {
    const packageEnd = from.scanner.packageEnd(end);
    return packageEnd < 0 ? undefined : readElements(from, packageEnd, readSize(from, packageEnd), depth);
  },
};

/** The data object here; undefined if it has to be executed, and the scanner is anywhere then. */
export function readData(from: TableTerms, end: number, depth = 0): AcpiObject | undefined {
  const entry = from.scanner.opcode(end);
  return entry === undefined ? undefined : dataReaders[entry.op]?.(from, end, depth);
}

/** A constant Integer below 2^32; -1 if it is none. */
export function readSize(from: TableTerms, end: number): number {
  const size = readData(from, end, deepestPackage);
  return size?.type === "Integer" && size.value <= 0xffff_ffffn ? Number(size.value) : -1;
}

function readBuffer(from: TableTerms, end: number): AcpiObject | undefined {
  const { scanner, context } = from;
  const packageEnd = scanner.packageEnd(end);
  if (packageEnd < 0) return undefined;
  const size = readSize(from, packageEnd);
  const { at } = scanner;
  const length = Math.max(size, packageEnd - at);
  if (size < 0 || length > context.options.limits.objectSize) return undefined;
  charge(context, length);
  scanner.at = packageEnd;
  if (length === packageEnd - at) return { type: "Buffer", bytes: scanner.bytes.slice(at, packageEnd) };
  const bytes = new Uint8Array(length);
  for (let i = at; i < packageEnd; i++) bytes[i - at] = scanner.bytes[i] ?? 0;
  return { type: "Buffer", bytes };
}

function readElements(from: TableTerms, end: number, count: number, depth: number): AcpiObject | undefined {
  const { scanner, context } = from;
  if (count < 0 || count > context.options.limits.objectSize || depth >= deepestPackage) return undefined;
  charge(context, 64 * count);
  const elements: AcpiObject[] = new Array<AcpiObject>(count);
  let length = 0;
  let isSettled = true;
  while (scanner.at < end) {
    const element = scanner.isAtName(end) ? readElementName(from, end) : readData(from, end, depth + 1);
    if (element === undefined || length === count) return undefined;
    if (element.type === "UnresolvedReference") isSettled = false;
    elements[length++] = element;
  }
  while (length < count) elements[length++] = { type: "Uninitialized" };
  const object = { type: "Package", elements } as const;
  if (!isSettled) from.unsettled.push(object);
  return object;
}

/** A name in a package: §19.6.102. A field unit is read, so that it has to be executed. */
function readElementName({ scanner, context, scope }: TableTerms, end: number): AcpiObject | undefined {
  const path = scanner.name(end);
  if (path === undefined) return undefined;
  if (context.options.semantics.packageNames === "text") return { type: "String", value: printNamePath(path) };
  const node = context.namespace.resolve(path, scope);
  if (node === undefined) return { type: "UnresolvedReference", path, scope };
  const type = node.object?.type;
  return type === "FieldUnit" || type === "BufferField" ? undefined : packageElement(context, node);
}
