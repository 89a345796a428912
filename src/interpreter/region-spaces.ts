/** Address spaces of operation regions. @see ACPI 6.5 §5.5.2.4, table 5.155 */

export interface RegionSpace {
  readonly name: string;
  /** `register`: bus cycles of 1 to 8 bytes; `buffer`: whole transfers. */
  readonly protocol: "register" | "buffer";
}

const register = (name: string): RegionSpace => ({ name, protocol: "register" });
const buffer = (name: string): RegionSpace => ({ name, protocol: "buffer" });

const spaces: { readonly [space: number]: RegionSpace } = {
  0: register("SystemMemory"),
  1: register("SystemIO"),
  2: register("PCI_Config"),
  3: register("EmbeddedControl"),
  4: buffer("SMBus"),
  5: register("SystemCMOS"),
  6: register("PciBarTarget"),
  7: buffer("IPMI"),
  8: buffer("GeneralPurposeIO"),
  9: buffer("GenericSerialBus"),
  10: register("PCC"),
  11: buffer("PlatformRtMechanism"),
  126: register("DataTable"),
  127: register("FFixedHW"),
};

/** The space of a RegionSpace byte; OEM spaces (0x80 and up) are registers. */
export function regionSpace(space: number): RegionSpace {
  return spaces[space] ?? register(`Space0x${space.toString(16).toUpperCase().padStart(2, "0")}`);
}
