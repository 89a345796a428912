/** Address spaces that the emulated machine does not have, as memory of zeros: AML that looks at them goes on. */
import { regionSpaces } from "../../aml/index.ts";
import { createMemoryRegion, type RegionHandler } from "../../interpreter/index.ts";

const spaces = [
  regionSpaces.PCI_Config,
  regionSpaces.EmbeddedControl,
  regionSpaces.SystemCMOS,
  regionSpaces.PciBarTarget,
];

/** Bytes that AML can write in one of them. */
const LIMIT = 0x10_0000;

/** Handlers by number of the space. */
export function otherSpaces(): (space: number) => RegionHandler | undefined {
  const handlers = new Map<number, RegionHandler>(
    spaces.map(({ number }) => [number, createMemoryRegion({ limit: LIMIT })]),
  );
  return (space) => handlers.get(space);
}
