/** The sleeping states of a board: registers of the FADT, SLP_TYP of its model or of the `\_Sx` objects. */
import type { BytePlace, SleepControlLayout, SleepingState, SleepLayout } from "../../machine/index.ts";
import type { Fadt } from "../../tables/index.ts";
import type { TableFacts } from "../detection/table-facts.ts";
import type { DeviceModel } from "./device-models.ts";

/** Names of the states' objects, and what they say: the first element, SLP_TYP of PM1a. @see ACPI 6.5 §7.4.2 */
const stateObjects: { readonly [S in SleepingState]: string } = {
  s1: "\\_S1",
  s2: "\\_S2",
  s3: "\\_S3",
  s4: "\\_S4",
  s5: "\\_S5",
};
/** SLP_TYP has three bits. */
const TYPE_MASK = 7n;

/** What the tables say that software is to write, by state; states without an object are not there. */
export function sleepTypesOf({ session }: Pick<TableFacts, "session">): SleepLayout["types"] {
  const found: { [S in SleepingState]?: number } = {};
  // Object.entries loses the key type.
  for (const [state, path] of Object.entries(stateObjects) as [SleepingState, string][]) {
    const node = session.namespace.find(path);
    if (node === undefined) continue;
    const isMethod = node.object?.type === "Method";
    const task = isMethod ? session.run(session.interpreter.start(node, [])) : undefined;
    const value = isMethod ? (task?.kind === "returned" ? task.object : undefined) : node.object;
    const first = value?.type === "Package" ? value.elements[0] : undefined;
    if (first?.type === "Integer") found[state] = Number(first.value & TYPE_MASK);
  }
  return found;
}

/**
 * What the board does about SLP_EN. Hardware of a model knows its own values, whatever the tables say; elsewhere
 * platforms choose them, and the tables are taken at their word.
 *
 * @returns undefined if the FADT names no registers for it
 */
export function sleepOfTables(
  fadt: Fadt,
  types: SleepLayout["types"],
  model: DeviceModel | undefined,
): SleepLayout | undefined {
  const registers = fadt.flags.hwReducedAcpi ? sleepRegistersOf(fadt) : undefined;
  if (fadt.flags.hwReducedAcpi && registers === undefined) return undefined;
  const own = model?.platform?.sleep;
  return { types: own?.types ?? types, keepsEvents: own?.keepsEvents ?? true, registers };
}

function sleepRegistersOf({ sleepControlReg, sleepStatusReg }: Fadt): SleepControlLayout | undefined {
  const control = placeOf(sleepControlReg);
  const status = placeOf(sleepStatusReg);
  return control === undefined || status === undefined ? undefined : { control, status };
}

function placeOf(register: Fadt["sleepControlReg"]): BytePlace | undefined {
  if (register === undefined || register.address === 0n || register.address >= 1n << 52n) return undefined;
  const address = Number(register.address);
  if (register.space === "SystemIO") return { space: "port", address };
  return register.space === "SystemMemory" ? { space: "memory", address } : undefined;
}
