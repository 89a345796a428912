/**
 * What of the tables an operating system of old cannot take: more Processor objects than it has room for, packages that
 * only VarPackage can encode (ACPI 6.5 §20.2.5.4). Noticed once, when the name space stands.
 */
import { decodeTable, integerValue, isNode, walkTerms } from "../aml/index.ts";
import { diagnose } from "./diagnostics.ts";
import { traceOspm } from "./lane.ts";
import type { TableLimits } from "./personality.ts";
import type { System } from "./system.ts";

/** One limit as it is met: how much there is, of how much there may be. */
interface Measure {
  readonly limit: keyof TableLimits;
  readonly most: number;
  readonly found: number;
  /** The object or table it was found in. */
  readonly where: string;
}

/** Compares the tables with what the personality can take; each limit is on the trace, kept or not. */
export function noteLimits(system: System): void {
  const { limits } = system.settings.personality;
  const measures = [...measureProcessors(system, limits), ...measurePackages(system, limits)];
  for (const { limit, most, found, where } of measures) {
    traceOspm(system.platform, "table/limit", { limit, most, found, where });
    if (found <= most) continue;
    const os = system.settings.personality.name;
    system.diagnostics.push(diagnose("limit-exceeded", undefined, { os, limit: what[limit], most, found, where }));
  }
}

const what: { readonly [L in keyof TableLimits]: string } = {
  processorObjects: "Processor objects",
  packageElements: "elements of a package",
  varPackages: "packages of variable length",
};

function measureProcessors({ devices }: System, { processorObjects }: TableLimits): readonly Measure[] {
  if (processorObjects === undefined) return [];
  const declared = [...devices.values()].filter(({ declaration }) => declaration === "Processor");
  const where = declared.at(processorObjects)?.node.path ?? "";
  return [{ limit: "processorObjects", most: processorObjects, found: declared.length, where }];
}

function measurePackages({ tables, namespace }: System, limits: TableLimits): readonly Measure[] {
  const { packageElements, varPackages } = limits;
  if (packageElements === undefined && varPackages === undefined) return [];
  const elements: Place = { count: 0, where: "" };
  const variable: Place = { count: 0, where: "" };
  for (const source of tables.definitionBlocks) {
    const { terms } = decodeTable(source, {
      argumentCount: (path, scope) => {
        const { object } = namespace.resolve(path, namespace.resolve(scope, namespace.root) ?? namespace.root) ?? {};
        return object?.type === "Method" ? object.argumentCount : undefined;
      },
    }).value;
    walkTerms(terms, (node) => {
      if (node.op !== "Package" && node.op !== "VarPackage") return undefined;
      const [stated, listed] = node.operands;
      const written = Array.isArray(listed) ? listed.length : 0;
      const count = isNode(stated) ? Number(integerValue(stated) ?? written) : Number(stated);
      const where = `${source.name} at 0x${node.start.toString(16)}`;
      if (count > elements.count) Object.assign(elements, { count, where });
      if (node.op === "VarPackage") Object.assign(variable, { count: variable.count + 1, where });
      return undefined;
    });
  }
  return [...measured("packageElements", packageElements, elements), ...measured("varPackages", varPackages, variable)];
}

interface Place {
  count: number;
  where: string;
}

function measured(limit: keyof TableLimits, most: number | undefined, { count, where }: Place): readonly Measure[] {
  return most === undefined ? [] : [{ limit, most, found: count, where }];
}
