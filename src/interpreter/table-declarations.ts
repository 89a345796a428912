/** The declarations that tables consist of, carried out straight from the bytes. @see ACPI 6.5 §20.2.5.1, §20.2.5.2 */
import { fieldElements, type NamePath, type OpcodeName } from "../aml/index.ts";
import type {
  AcpiObject,
  FieldContainer,
  FieldUnitObject,
  NamespaceNode,
  OperationRegionObject,
} from "../namespace/index.ts";
import { readData, readSize } from "./table-data.ts";
import type { TableTerms } from "./table-terms.ts";

/**
 * Carries out one term; the scanner stands behind its opcode.
 *
 * @param start - of the term
 * @param end - of the list it stands in
 * @returns false, with nothing changed, for whatever is not in order or has to be executed
 */
export type TermReader = (table: TableTerms, start: number, end: number) => boolean;

/** Reads what stands between a name and the end of the declaration, or its TermList. */
type OperandReader = (table: TableTerms, end: number) => AcpiObject | undefined;

const scopeObject =
  (operands: OperandReader): TermReader =>
  (table, start, end) => {
    const packageEnd = table.scanner.packageEnd(end);
    const path = packageEnd < 0 ? undefined : table.scanner.name(packageEnd);
    const object = path === undefined ? undefined : operands(table, packageEnd);
    if (path === undefined || object === undefined || !table.canOpen) return false;
    const node = table.install(path, object, start);
    if (node !== undefined) table.open(start, packageEnd, node);
    return node !== undefined;
  };

const simpleObject =
  (operands: OperandReader): TermReader =>
  (table, start, end) => {
    const path = table.scanner.name(end);
    const object = path === undefined ? undefined : operands(table, end);
    return path !== undefined && object !== undefined && table.install(path, object, start) !== undefined;
  };

export const termReaders: { readonly [N in OpcodeName]?: TermReader } = {
  Alias: (table, start, end) => {
    const { scanner, context, scope } = table;
    const sourcePath = scanner.name(end);
    const path = scanner.name(end);
    const source = sourcePath === undefined ? undefined : context.namespace.resolve(sourcePath, scope);
    if (path === undefined || source === undefined) return false;
    return table.install(path, source.object, start, source) !== undefined;
  },
  BankField: (table, start, end) => {
    const packageEnd = table.scanner.packageEnd(end);
    const region = readRegion(table, packageEnd);
    const bank = readFieldUnit(table, packageEnd);
    const value = readSize(table, packageEnd);
    if (region === undefined || bank === undefined || value < 0) return false;
    return readFields(table, start, packageEnd, { kind: "bank", region, bank, value: BigInt(value) });
  },
  Device: scopeObject(() => ({ type: "Device" })),
  // Else of an If that was executed: taken or not, the If has seen to it.
  Else: ({ scanner }, _start, end) => {
    const packageEnd = scanner.packageEnd(end);
    if (packageEnd >= 0) scanner.at = packageEnd;
    return packageEnd >= 0;
  },
  Event: simpleObject(() => ({ type: "Event", signals: 0 })),
  // It tells compilers and decoders about another table; there is nothing to do at run time.
  External: ({ scanner }, _start, end) => scanner.name(end) !== undefined && scanner.number(2, end) >= 0,
  Field: (table, start, end) => {
    const packageEnd = table.scanner.packageEnd(end);
    const region = readRegion(table, packageEnd);
    return region !== undefined && readFields(table, start, packageEnd, { kind: "region", region });
  },
  If: (table, start, end) => table.branch(start, end),
  IndexField: (table, start, end) => {
    const packageEnd = table.scanner.packageEnd(end);
    const index = readFieldUnit(table, packageEnd);
    const data = readFieldUnit(table, packageEnd);
    if (index === undefined || data === undefined) return false;
    return readFields(table, start, packageEnd, { kind: "index", index, data });
  },
  Method: (table, start, end) => {
    const { scanner, source } = table;
    const packageEnd = scanner.packageEnd(end);
    const path = packageEnd < 0 ? undefined : scanner.name(packageEnd);
    const flags = path === undefined ? -1 : scanner.number(1, packageEnd);
    if (path === undefined || flags < 0) return false;
    const bodyStart = scanner.at;
    scanner.at = packageEnd;
    const object: AcpiObject = {
      type: "Method",
      argumentCount: flags & 7,
      isSerialized: (flags & 8) !== 0,
      syncLevel: flags >> 4,
      body: { kind: "aml", source, start: bodyStart, end: packageEnd },
    };
    return table.install(path, object, start) !== undefined;
  },
  Mutex: simpleObject(({ scanner }, end) => {
    const flags = scanner.number(1, end);
    return flags < 0 ? undefined : { type: "Mutex", syncLevel: flags & 0x0f, owner: undefined, depth: 0 };
  }),
  Name: (table, start, end) => {
    const { scanner, unsettled } = table;
    const path = scanner.name(end);
    if (path === undefined) return false;
    // The name comes before its value: a package can name itself.
    const node = table.install(path, uninitialized, start);
    if (node === undefined) return false;
    const settled = unsettled.length;
    const { at } = scanner;
    const object = readData(table, end);
    if (object !== undefined) node.object = object;
    else {
      unsettled.length = settled;
      scanner.at = at;
      if (!table.evaluate(start, end, { kind: "name", node })) {
        table.context.namespace.remove(node);
        return false;
      }
    }
    return true;
  },
  OpRegion: (table, start, end) => {
    const { scanner, context } = table;
    const path = scanner.name(end);
    const space = path === undefined ? -1 : scanner.number(1, end);
    const offset = space < 0 ? undefined : readData(table, end);
    const length = offset === undefined ? undefined : readData(table, end);
    if (path === undefined || offset?.type !== "Integer" || length?.type !== "Integer") return false;
    const node = table.install(path, uninitialized, start);
    if (node === undefined) return false;
    node.object = {
      type: "OperationRegion",
      space,
      offset: BigInt.asUintN(context.bits, offset.value),
      length: BigInt.asUintN(context.bits, length.value),
      isEvaluated: true,
      node,
    };
    return true;
  },
  PowerRes: scopeObject(({ scanner }, end) => {
    const systemLevel = scanner.number(1, end);
    const resourceOrder = scanner.number(2, end);
    return resourceOrder < 0 ? undefined : { type: "PowerResource", systemLevel, resourceOrder };
  }),
  Processor: scopeObject(({ scanner }, end) => {
    const processorId = scanner.number(1, end);
    const pblkAddress = scanner.number(4, end);
    const pblkLength = scanner.number(1, end);
    return pblkAddress < 0 || pblkLength < 0 ? undefined : { type: "Processor", processorId, pblkAddress, pblkLength };
  }),
  Scope: (table, start, end) => {
    const { scanner, context, scope } = table;
    const packageEnd = scanner.packageEnd(end);
    const path = packageEnd < 0 ? undefined : scanner.name(packageEnd);
    const node = path === undefined ? undefined : context.namespace.resolve(path, scope);
    if (node === undefined || node.object?.type === "Method" || !table.canOpen) return false;
    table.open(start, packageEnd, node);
    return true;
  },
  ThermalZone: scopeObject(() => ({ type: "ThermalZone" })),
};

const uninitialized: AcpiObject = { type: "Uninitialized" };

function readNode({ scanner, context, scope }: TableTerms, end: number): NamespaceNode | undefined {
  const path = end < 0 ? undefined : scanner.name(end);
  return path === undefined ? undefined : context.namespace.resolve(path, scope);
}

function readRegion(table: TableTerms, end: number): OperationRegionObject | undefined {
  const object = readNode(table, end)?.object;
  return object?.type === "OperationRegion" ? object : undefined;
}

function readFieldUnit(table: TableTerms, end: number): FieldUnitObject | undefined {
  const object = readNode(table, end)?.object;
  return object?.type === "FieldUnit" ? object : undefined;
}

/** The flags and the elements of a FieldList; installs nothing unless it can install all. */
function readFields(table: TableTerms, start: number, end: number, container: FieldContainer): boolean {
  const { scanner } = table;
  const { bytes } = scanner;
  const flags = scanner.number(1, end);
  if (flags < 0) return false;
  const isLocked = (flags & 0x10) !== 0;
  const updateRule = (flags >> 5) & 3;
  let accessType = flags & 0x0f;
  let accessAttribute = 0;
  let accessLength = 0;
  let bitOffset = 0;
  const paths: NamePath[] = [];
  const units: FieldUnitObject[] = [];
  while (scanner.at < end) {
    switch (bytes[scanner.at]) {
      case fieldElements.ReservedField.lead: {
        scanner.at++;
        const bitCount = scanner.pkgLength(end);
        if (bitCount < 0) return false;
        bitOffset += bitCount;
        break;
      }
      case fieldElements.AccessField.lead:
      case fieldElements.ExtendedAccessField.lead: {
        const isExtended = bytes[scanner.at++] === fieldElements.ExtendedAccessField.lead;
        accessType = scanner.number(1, end);
        accessAttribute = scanner.number(1, end);
        accessLength = isExtended ? scanner.number(1, end) : 0;
        if (accessAttribute < 0 || accessLength < 0) return false;
        accessType &= 0x0f;
        break;
      }
      case fieldElements.ConnectField.lead:
        return false;
      default: {
        const path = scanner.nameSeg(end);
        const bitCount = path === undefined ? -1 : scanner.pkgLength(end);
        if (path === undefined || bitCount < 0) return false;
        paths.push(path);
        units.push({
          type: "FieldUnit",
          container,
          bitOffset,
          bitCount,
          accessType,
          accessAttribute,
          accessLength,
          isLocked,
          updateRule,
          connection: undefined,
        });
        bitOffset += bitCount;
      }
    }
  }
  return table.installAll(paths, units, start);
}
