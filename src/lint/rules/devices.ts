/** Rules on the identification of devices. @see ACPI 6.5 §6.1 */
import { nameSeg } from "../../aml/index.ts";
import type { NamespaceNode } from "../../namespace/index.ts";
import { idText, nodesOf, uidOf, valueBelow } from "../device-values.ts";
import type { Machine } from "../machine.ts";
import type { Rule } from "../rule.ts";

const devicesOf = ({ session }: Machine): readonly NamespaceNode[] =>
  nodesOf(session).filter(({ object }) => object?.type === "Device");

/** A PNP ID or an ACPI ID; vendors may write lower-case digits. */
const goodId = /^([A-Z]{3}[0-9A-Fa-f]{4}|[A-Z0-9]{4}[0-9A-Fa-f]{4})$/;

export const hardwareIds: Rule = (machine, report) => {
  for (const device of devicesOf(machine)) {
    const hid = device.children.get(nameSeg("_HID"));
    if (hid === undefined) continue;
    const id = idText(valueBelow(machine.session, device, "_HID"));
    // Methods make up an id for what is not there; _STA says so then.
    const isMeant = hid.object?.type !== "Method" || isPresent(machine, device);
    if (id !== undefined && !goodId.test(id) && isMeant) report("bad-hid", hid.place, { path: device.path, id });
    if (device.children.has(nameSeg("_ADR"))) report("hid-and-adr", hid.place, { path: device.path });
  }
};

/** Present, as far as that can be told without the hardware: no `_STA`, or one whose first bit is set. */
function isPresent({ session }: Machine, device: NamespaceNode): boolean {
  if (!device.children.has(nameSeg("_STA"))) return true;
  const status = valueBelow(session, device, "_STA");
  return status?.type === "Integer" && (status.value & 1n) === 1n;
}

export const deviceUids: Rule = (machine, report) => {
  const first = new Map<string, NamespaceNode>();
  for (const device of devicesOf(machine)) {
    if (!device.children.has(nameSeg("_HID"))) continue;
    const id = idText(valueBelow(machine.session, device, "_HID"));
    if (id === undefined || !isPresent(machine, device)) continue;
    const uid = uidOf(machine.session, device);
    const key = `${id} ${uid ?? ""}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, device);
      continue;
    }
    const words = uid === undefined ? "no _UID" : `_UID ${uid}`;
    report("duplicate-uid", device.place, { path: device.path, other: other.path, id, uid: words });
  }
};

export const deviceRules: readonly Rule[] = [hardwareIds, deviceUids];
