/** What a value of Notify means to the device it goes to. @see ACPI 6.5 §5.6.6 */
import type { NamePath } from "../aml/index.ts";
import { type NotificationKind, notificationKinds } from "./device-notifications.ts";
import type { MachineNames } from "./machine-names.ts";

/** The least value that means something else to each kind of device. */
const deviceSpecific = 0x80;

/** @returns the title of the value, `undefined` if the device is of no kind that gives it one */
export function notificationTitle(
  names: MachineNames,
  path: NamePath,
  scope: string,
  value: number,
): string | undefined {
  if (value < deviceSpecific) return undefined;
  const key = names.findIn(path, scope);
  const kind = key === undefined ? undefined : notificationKinds.find((one) => isOf(one, names, key));
  return kind?.titles[value] ?? kind?.otherwise;
}

function isOf({ ids, types, children }: NotificationKind, names: MachineNames, key: string): boolean {
  const type = names.at(key)?.type;
  if (type !== undefined && types.includes(type)) return true;
  if (names.hardwareIdsOf(key).some((id) => ids.includes(id))) return true;
  return children.some((segment) => names.at(key + segment) !== undefined);
}
