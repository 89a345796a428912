/** Address spaces as the engine treats them. @see ACPI 6.5 §5.5.2.4, §6.5.4 */
import { type RegionSpaceDeclaration, regionSpaceName, regionSpaces } from "../aml/index.ts";

export interface RegionSpace {
  readonly name: string;
  /** `register`: bus cycles of 1 to 8 bytes; `buffer`: whole transfers; `pins`: a cycle for each pin. */
  readonly protocol: RegionSpaceDeclaration["protocol"];
  /** Always accessible: no `_REG` is run for it, §6.5.4. */
  readonly isPermanent: boolean;
}

const permanent: ReadonlySet<number> = new Set([
  regionSpaces.SystemMemory.number,
  regionSpaces.SystemIO.number,
  regionSpaces.DataTable.number,
]);

const protocols = new Map<number, RegionSpace["protocol"]>(
  Object.values(regionSpaces).map(({ number, protocol }) => [number, protocol]),
);

// By number: traces name the space of every bus cycle.
const spaces: readonly RegionSpace[] = Array.from({ length: 0x100 }, (_, space) => ({
  name: regionSpaceName(space),
  protocol: protocols.get(space) ?? "register",
  isPermanent: permanent.has(space),
}));

const unknown: RegionSpace = { name: "unknown", protocol: "register", isPermanent: false };

/** The space of a RegionSpace byte; OEM spaces are registers. */
export function regionSpace(space: number): RegionSpace {
  return spaces[space] ?? unknown;
}
