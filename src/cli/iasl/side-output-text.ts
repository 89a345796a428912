/** The text of each kind of side output. */
import {
  arrayDeclarationsText,
  crossReferenceText,
  type EmittedTable,
  hardwareMapText,
  hexText,
  listingText,
  namedArraysText,
  namespaceText,
  type OutputOrigin,
  offsetTableText,
} from "../../asl/index.ts";
import type { SideOutput } from "./settings.ts";

export interface SideOutputSource {
  readonly origin: OutputOrigin;
  readonly tables: readonly EmittedTable[];
  /** The bytes of the AML file. */
  readonly bytes: Uint8Array;
  /** Where the text goes. */
  readonly path: string;
  /** Messages and summary, for the end of a listing. */
  readonly summary: string;
  /** The text behind the preprocessor. */
  readonly preprocessed: string;
}

/** By kind; forget one and it does not compile. */
export const sideOutputTexts: { readonly [K in SideOutput]: (source: SideOutputSource) => string } = {
  listing: ({ tables, origin, summary }) => listingText(tables, origin, summary),
  namespace: ({ tables, origin }) => namespaceText(tables, origin),
  "cross-reference": ({ tables, origin }) => crossReferenceText(tables, origin),
  "hardware-map": ({ tables, origin }) => hardwareMapText(tables, origin),
  preprocessed: ({ preprocessed }) => preprocessed,
  "combined-source": ({ preprocessed }) => preprocessed,
  "hex-c": ({ bytes, origin, path }) => hexText(bytes, { ...origin, language: "c", path }),
  "hex-asm": ({ bytes, origin, path }) => hexText(bytes, { ...origin, language: "asm", path }),
  "hex-asl": ({ bytes, origin, path }) => hexText(bytes, { ...origin, language: "asl", path }),
  "arrays-c": ({ tables, origin }) => namedArraysText(tables, "c", origin),
  "arrays-asm": ({ tables, origin }) => namedArraysText(tables, "asm", origin),
  "declarations-c": ({ tables, origin }) => arrayDeclarationsText(tables, "c", origin),
  "declarations-asm": ({ tables, origin }) => arrayDeclarationsText(tables, "asm", origin),
  "offset-table": ({ tables, origin }) => offsetTableText(tables, origin),
};
