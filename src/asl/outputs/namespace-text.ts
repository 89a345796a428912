/** The objects of a compilation as a tree and as paths (iasl's `-ln`, `*.nsp`). */
import { printNameSeg } from "../../aml/index.ts";
import type { AslSymbol } from "../symbols.ts";
import { bannerText } from "./banner.ts";
import type { EmittedTable } from "./emission-log.ts";
import { objectDetails } from "./object-details.ts";
import type { OutputOrigin } from "./origin.ts";

/** Words for the types of symbols. */
const typeWords: { readonly [type: string]: string } = {
  Scope: "Scope",
  DeviceObj: "Device",
  IntObj: "Integer",
  StrObj: "String",
  PkgObj: "Package",
  BuffObj: "Buffer",
  OpRegionObj: "Region",
  FieldUnitObj: "RegionField",
  BuffFieldObj: "BufferField",
  MethodObj: "Method",
  MutexObj: "Mutex",
  EventObj: "Event",
  ProcessorObj: "Processor",
  PowerResObj: "Power",
  ThermalZoneObj: "Thermal",
  UnknownObj: "Untyped",
};

/** Predefined objects of the root that are scopes only. */
const bareScopes: ReadonlySet<string> = new Set(["\\_GPE", "\\_PR_", "\\_SI_"]);

/** A symbol's type in iasl's words. */
export function typeWord(symbol: AslSymbol): string {
  if (symbol.type === "ResourceField") return symbol.parent?.type === "ResourceField" ? "ResourceFld" : "ResourceDesc";
  if (symbol.declaration === undefined && bareScopes.has(paddedPath(symbol))) return "Scope";
  if (symbol.isExternal && symbol.type === "FieldUnitObj") return "FieldUnit";
  if (symbol.isExternal && symbol.type === "Scope") return "Untyped";
  return typeWords[symbol.type] ?? "Integer";
}

/** `\_SB_.FOO_`: every segment with its four characters. */
export const paddedPath = (symbol: AslSymbol): string => `\\${symbol.segments.join(".")}`;

/** Writes the namespace of the tables of one source. */
export function namespaceText(tables: readonly EmittedTable[], origin: OutputOrigin): string {
  const lines = [
    ...bannerText(origin, { open: undefined, line: "", close: undefined }),
    "Contents of ACPI Namespace",
    "",
  ];
  lines.push("Count  Depth    Name - Type", "");
  const paths: string[] = [];
  let count = 0;
  for (const emitted of tables) {
    const describe = objectDetails(emitted);
    const walk = (symbol: AslSymbol, depth: number): void => {
      for (const child of symbol.children) {
        count++;
        const name = `${" ".repeat(3 * depth)}${child.seg ?? ""}`;
        const detail = describe(child);
        const type = typeWord(child);
        lines.push(
          `${String(count).padStart(5)}  [${depth}]   ${name} - ${detail === undefined ? type : `${type.padEnd(14)}${detail}`}`,
        );
        paths.push(paddedPath(child));
        walk(child, depth + 1);
      }
    };
    walk(emitted.tree.names, 1);
  }
  lines.push("", "Namespace pathnames", "", ...paths, "");
  return lines.join("\n");
}

/** `\_SB.FOO`: segments without their padding. */
export const shortPath = (symbol: AslSymbol): string => `\\${symbol.segments.map(printNameSeg).join(".")}`;
