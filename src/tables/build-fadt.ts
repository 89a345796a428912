/** FADT of any revision from the fields that matter. */
import { fixedSize, offsetOf, type ValueOf } from "../schema/index.ts";
import { buildTable, createHeader, type TableIdentity } from "./build.ts";
import {
  type armBootArchFlags,
  type FadtFields,
  type FadtFlags,
  fadtBlocks,
  fadtLayout,
  fadtLengths,
  type IapcBootArchFlags,
} from "./schemas/fadt.ts";
import type { GenericAddress } from "./schemas/gas.ts";

type ScalarFields = Omit<FadtFields, "header" | "flags" | "iapcBootArch" | "armBootArch" | "minorVersion" | "rest">;

export interface FadtOptions extends Partial<ScalarFields> {
  /** 1 to 6; 6 by default. It decides the length of the table. */
  readonly revision?: number;
  /** 5 by default for revision 6, else 0. */
  readonly minorVersion?: number;
  /** The bits that are set. */
  readonly flags?: Partial<FadtFlags>;
  readonly iapcBootArch?: Partial<IapcBootArchFlags>;
  readonly armBootArch?: Partial<ValueOf<typeof armBootArchFlags>>;
  readonly identity?: TableIdentity;
}

const noRegister: GenericAddress = {
  space: "SystemMemory",
  bitWidth: 0,
  bitOffset: 0,
  accessSize: "Undefined",
  address: 0n,
};

/**
 * FADT, §5.2.9. Everything not given is zero, but the 64-bit DSDT and register blocks follow from their 32-bit
 * counterparts. Fields that the revision does not have are left out.
 */
export function buildFadt(options: FadtOptions): Uint8Array {
  const { revision = 6, identity, flags = {}, iapcBootArch = {}, armBootArch = {}, ...given } = options;
  const minorVersion = options.minorVersion ?? (revision >= 6 ? 5 : 0);
  const zero: Record<string, unknown> = {};
  const length = fadtLengths[revision] ?? fadtLengths[6] ?? 0;
  for (const [key, node] of Object.entries(fadtLayout.fields)) {
    const inner = node.kind === "optional" ? node.of : node;
    if (node.kind === "optional" && endOf(key, inner) > length) break;
    if (inner.kind === "struct") zero[key] = noRegister;
    else if (inner.kind !== "reserved") zero[key] = inner.kind === "biguint" ? 0n : 0;
  }
  const value: Record<string, unknown> = { ...zero, preferredPmProfile: "Unspecified", ...widened(options), ...given };
  Object.assign(value, {
    header: createHeader("FACP", revision, identity),
    flags,
    iapcBootArch,
    armBootArch,
    minorVersion,
  });
  for (const key of Object.keys(value)) if (!(key in zero)) delete value[key];
  // Every key of the layout that the revision has was given a value of its kind above.
  return buildTable(fadtLayout, value as FadtFields);
}

function endOf(key: string, node: Parameters<typeof fixedSize>[0]): number {
  return offsetOf(fadtLayout, key as keyof typeof fadtLayout.fields & string) + (fixedSize(node) ?? 0); // a key of it
}

/** The 64-bit fields that repeat 32-bit ones. */
function widened(options: FadtOptions): Readonly<Record<string, unknown>> {
  const wide: Record<string, unknown> = { xDsdt: BigInt(options.dsdt ?? 0) };
  for (const { port, wide: key, length, access } of fadtBlocks) {
    const address = options[port] ?? 0;
    const bitWidth = 8 * (options[length] ?? 0);
    if (address === 0) continue;
    wide[key] = { space: "SystemIO", bitWidth, bitOffset: 0, accessSize: access, address: BigInt(address) };
  }
  return wide;
}
