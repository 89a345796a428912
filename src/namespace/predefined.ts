/** The names that exist before any table is loaded. @see ACPI 6.5 §5.3.1, §5.7 */
import type { AcpiObject } from "./objects.ts";

interface PredefinedName {
  readonly segment: string;
  /** Fresh for every name space: objects are live. */
  readonly object: () => AcpiObject | undefined;
}

const scope = (): undefined => undefined;

export const predefinedNames: readonly PredefinedName[] = [
  { segment: "_GPE", object: scope },
  { segment: "_PR_", object: scope },
  // §5.3.1 calls them scopes; every interpreter gives \_SB and \_TZ the type Device, and tables test ObjectType.
  { segment: "_SB_", object: () => ({ type: "Device" }) },
  { segment: "_SI_", object: scope },
  { segment: "_TZ_", object: () => ({ type: "Device" }) },
  { segment: "_REV", object: () => ({ type: "Integer", value: 2n }) },
  // Deviation: firmware tests \_OS for this text; it is what every operating system answers.
  { segment: "_OS_", object: () => ({ type: "String", value: "Microsoft Windows NT" }) },
  { segment: "_GL_", object: () => ({ type: "Mutex", syncLevel: 0, owner: undefined, depth: 0 }) },
  {
    segment: "_OSI",
    object: () => ({
      type: "Method",
      argumentCount: 1,
      isSerialized: false,
      syncLevel: 0,
      body: { kind: "native", function: "_OSI" },
    }),
  },
];
