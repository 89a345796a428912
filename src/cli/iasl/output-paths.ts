/** Where iasl puts its files. */
import { dirname, join } from "node:path";
import type { SideOutput } from "./settings.ts";

/** Extensions by kind of output. */
export const sideExtensions: { readonly [K in SideOutput]: string } = {
  listing: ".lst",
  namespace: ".nsp",
  "cross-reference": ".xrf",
  "hardware-map": ".map",
  preprocessed: ".i",
  "combined-source": ".src",
  "hex-c": ".hex",
  "hex-asm": ".hex",
  "hex-asl": ".hex",
  "arrays-c": ".c",
  "arrays-asm": ".asm",
  "declarations-c": ".h",
  "declarations-asm": ".inc",
  "offset-table": ".offset.h",
};

/** A path without what stands behind the last dot of its last part. */
export function stemOf(path: string): string {
  const name = path.split("/").at(-1) ?? "";
  const dot = name.lastIndexOf(".");
  return dot < 0 ? path : path.slice(0, path.length - name.length + dot);
}

/** Path of a side output: `-p` without extension, or the source without its own. */
export const sidePath = (source: string, prefix: string | undefined, extension: string): string =>
  `${stemOf(prefix ?? source)}${extension}`;

/**
 * Path of the AML: `-p`, then the name in the DefinitionBlock (beside the source), then the source's name.
 *
 * @param declared - first argument of the last DefinitionBlock, empty if there is none
 */
export function amlPath(source: string, prefix: string | undefined, declared: string): string {
  if (prefix !== undefined) return `${stemOf(prefix)}.aml`;
  const base = declared === "" ? source : join(dirname(source), declared.replaceAll("\\", "/"));
  return `${stemOf(base)}.aml`;
}
