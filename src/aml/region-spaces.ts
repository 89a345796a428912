/**
 * Address spaces of operation regions and registers.
 *
 * @see ACPI 6.5 §5.5.2.4, §20.2.5.2 RegionSpace
 */

export interface RegionSpaceDeclaration {
  readonly number: number;
  /** `register`: bus cycles of 1 to 8 bytes; `buffer`: whole transfers through a buffer; `pins`: one pin a bit. */
  readonly protocol: "register" | "buffer" | "pins";
  readonly section: string;
}

/** Every space the specification numbers, by its ASL keyword. */
export const regionSpaces = {
  SystemMemory: { number: 0x00, protocol: "register", section: "5.5.2.4" },
  SystemIO: { number: 0x01, protocol: "register", section: "5.5.2.4" },
  PCI_Config: { number: 0x02, protocol: "register", section: "5.5.2.4" },
  EmbeddedControl: { number: 0x03, protocol: "register", section: "12" },
  SMBus: { number: 0x04, protocol: "buffer", section: "13" },
  SystemCMOS: { number: 0x05, protocol: "register", section: "5.5.2.4.1" },
  PciBarTarget: { number: 0x06, protocol: "register", section: "5.5.2.4.2" },
  IPMI: { number: 0x07, protocol: "buffer", section: "5.5.2.4.3" },
  GeneralPurposeIo: { number: 0x08, protocol: "pins", section: "5.5.2.4.4" },
  GenericSerialBus: { number: 0x09, protocol: "buffer", section: "5.5.2.4.5" },
  PCC: { number: 0x0a, protocol: "register", section: "14" },
  PlatformRtMechanism: { number: 0x0b, protocol: "buffer", section: "5.5.2.4" },
  /** DataTableRegion has an opcode of its own; the number is how regions of it are known to handlers. */
  DataTable: { number: 0x7e, protocol: "register", section: "19.6.26" },
  FFixedHW: { number: 0x7f, protocol: "register", section: "5.5.2.4" },
} as const satisfies { readonly [keyword: string]: RegionSpaceDeclaration };

export type RegionSpaceName = keyof typeof regionSpaces;

/** The first number of the spaces that belong to OEMs; they reach to 0xFF. */
export const firstOemRegionSpace = 0x80;

/** The keyword of a space, or `0x85`-like text for spaces without one. */
export function regionSpaceName(space: number): string {
  const named = Object.entries(regionSpaces).find(([, declaration]) => declaration.number === space);
  return named?.[0] ?? `0x${space.toString(16).toUpperCase().padStart(2, "0")}`;
}
