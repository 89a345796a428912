/**
 * PCI_Config regions: offsets in the configuration space of the device they are declared in. Its place on the bus comes
 * from `_SEG` and `_BBN` of the host bridge, `_ADR` of the devices on the way, and the secondary bus numbers of bridges.
 *
 * @see ACPI 6.5 §5.5.2.4.1, §6.1.1, §6.5.5, §6.5.6; PCI-to-PCI Bridge Architecture 3.2
 */
import { nameSeg } from "../aml/index.ts";
import type { NamespaceNode } from "../namespace/index.ts";
import type { MethodEngine, RegionHandler } from "./engine.ts";

/** A function of a PCI device. */
export interface PciFunction {
  readonly segment: number;
  readonly bus: number;
  readonly device: number;
  readonly function: number;
}

const adr = nameSeg("_ADR");
const bbn = nameSeg("_BBN");
const seg = nameSeg("_SEG");
const hid = nameSeg("_HID");
const cid = nameSeg("_CID");

/** PNP0A03 and PNP0A08, as Integers and as Strings. */
const hostBridges: ReadonlySet<bigint | string> = new Set([0x030ad041n, 0x080ad041n, "PNP0A03", "PNP0A08"]);

/** Registers of a header of type 1 or 2: a bridge. */
const headerType = 0x0e;
const secondaryBus = 0x19;

/** Instructions that a method of a number may take. */
const patience = 1_000_000;

/** Address of a register as in memory mapped configuration space (ECAM), with the segment above it. */
export function pciConfigAddress(place: PciFunction, register: bigint): bigint {
  const { segment, bus, device, function: number } = place;
  return (BigInt(segment) << 28n) | (BigInt(bus) << 20n) | (BigInt(device) << 15n) | (BigInt(number) << 12n) | register;
}

/**
 * Finds the function a node's PCI_Config regions belong to. What is not declared is 0, as elsewhere.
 *
 * @param space - configuration space by {@link pciConfigAddress}: bridges on the way are asked for their bus
 */
export function locatePciFunction(node: NamespaceNode, engine: MethodEngine, space: RegionHandler): PciFunction {
  const way: NamespaceNode[] = [];
  let host: NamespaceNode | undefined;
  for (let at: NamespaceNode | undefined = node; at !== undefined && host === undefined; at = at.parent) {
    if (isHostBridge(at)) host = at;
    else if (at.children.has(adr)) way.unshift(at);
  }
  const numberOf = (device: NamespaceNode | undefined, name: typeof adr): number =>
    evaluated(device?.children.get(name), engine);
  let place: PciFunction = {
    segment: numberOf(host, seg) & 0xffff,
    bus: numberOf(host, bbn) & 0xff,
    device: 0,
    function: 0,
  };
  // The host bridge itself is a function of its bus.
  if (way.length === 0 && host !== undefined) place = { ...place, ...functionOf(numberOf(host, adr)) };
  for (const [index, device] of way.entries()) {
    if (index > 0) place = { ...place, bus: busBehind(place, space) };
    place = { ...place, ...functionOf(numberOf(device, adr)) };
  }
  return place;
}

/** A handler of PCI_Config that leads every region to its function's registers in `space`. */
export function createPciConfig(engine: () => MethodEngine, space: RegionHandler): RegionHandler {
  const known = new WeakMap<NamespaceNode, PciFunction>();
  const addressOf: (register: bigint, node: NamespaceNode | undefined) => bigint = (register, node) => {
    // Whoever comes without region means the space itself.
    if (node === undefined) return register;
    const place = known.get(node) ?? locatePciFunction(node.parent ?? node, engine(), space);
    known.set(node, place);
    return pciConfigAddress(place, register);
  };
  return {
    read: (address, width, context) => space.read(addressOf(address, context?.region.node), width, context),
    write: (address, width, value, context) =>
      space.write(addressOf(address, context?.region.node), width, value, context),
  };
}

function functionOf(address: number): Pick<PciFunction, "device" | "function"> {
  return { device: (address >>> 16) & 0x1f, function: address & 7 };
}

/** The bus behind a bridge; the same bus if it is none. */
function busBehind(place: PciFunction, space: RegionHandler): number {
  const type = Number(space.read(pciConfigAddress(place, BigInt(headerType)), 1)) & 0x7f;
  if (type !== 1 && type !== 2) return place.bus;
  return Number(space.read(pciConfigAddress(place, BigInt(secondaryBus)), 1));
}

function isHostBridge(node: NamespaceNode): boolean {
  return [hid, cid].some((name) => {
    const object = node.children.get(name)?.object;
    const ids = object?.type === "Package" ? object.elements : [object];
    return ids.some((id) => (id?.type === "Integer" || id?.type === "String") && hostBridges.has(id.value));
  });
}

/** A number that stands there or that a method gives; 0 if neither. */
function evaluated(node: NamespaceNode | undefined, engine: MethodEngine): number {
  if (node === undefined) return 0;
  if (node.object?.type === "Integer") return Number(node.object.value & 0xffff_ffffn);
  const state = engine.start(node, []).step(patience);
  const object = state.kind === "returned" ? state.object : undefined;
  return object?.type === "Integer" ? Number(object.value & 0xffff_ffffn) : 0;
}
