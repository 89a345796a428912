/**
 * Every resource descriptor of ACPI 6.5. Compiler macros, disassembler and dumps walk this list.
 *
 * @see ACPI 6.5 §6.4
 */
import { addressSpaceDescriptors } from "./address-space-descriptors.ts";
import { connectionDescriptors } from "./connection-descriptors.ts";
import { largeDescriptors } from "./large-descriptors.ts";
import { pinDescriptors } from "./pin-descriptors.ts";
import type { ResourceDescriptor, ResourceMacro } from "./resource-descriptor.ts";
import { smallDescriptors } from "./small-descriptors.ts";

/** In matching order: of descriptors with one tag, those with a subtype come before the one without. */
export const resourceDescriptors: readonly ResourceDescriptor[] = [
  ...smallDescriptors,
  ...largeDescriptors,
  ...addressSpaceDescriptors,
  ...connectionDescriptors,
  ...pinDescriptors,
];

/** Every ASL resource macro with the descriptor it makes, by name. */
export const resourceMacros: ReadonlyMap<
  string,
  { readonly macro: ResourceMacro; readonly descriptor: ResourceDescriptor }
> = new Map(
  resourceDescriptors.flatMap((descriptor) => descriptor.macros.map((macro) => [macro.name, { macro, descriptor }])),
);
