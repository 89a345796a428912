/** The DSDT of the native host: ASL for any number of sockets. */
import { hexBytes } from "../base/hex.ts";
import { encodeProcessorEntry } from "./madt.ts";
import type { PcpuSlot } from "./pcpu-layout.ts";
import { parseTemplate, renderTemplate, type TemplateItem } from "./template.ts";
import { templateTexts } from "./templates.generated.ts";
import { hexDigits } from "./vcpu-names.ts";

/** What the native DSDT depends on. */
export interface NativeDsdtValues {
  /** First port of the hot-plug controller. */
  readonly controllerPort: number;
  /** Number of the GPE0 event that announces hot-plug. */
  readonly event: number;
  readonly slots: readonly PcpuSlot[];
}

const template = parseTemplate(templateTexts["native-host"]);

/** The ASL text. */
export function nativeDsdtAsl({ controllerPort, event, slots }: NativeDsdtValues): string {
  const sockets = new Map<string, TemplateItem[]>();
  const items = slots.map(slotItem);
  for (const [index, slot] of slots.entries()) {
    const item = items[index];
    const members = sockets.get(slot.socketName) ?? [];
    if (item !== undefined) members.push(item);
    sockets.set(slot.socketName, members);
  }
  return renderTemplate(
    template,
    { controllerPort, event: hexDigits(event, 2) },
    {
      notified: items.map(({ values }) => ({ as: "processor", values })),
      sockets: [...sockets].map(([socket, processors], socketUid) => ({
        as: "socket",
        values: { socket, socketUid },
        groups: { processors },
      })),
    },
  );
}

function slotItem(slot: PcpuSlot): TemplateItem {
  const { bytes, flagsOffset } = encodeProcessorEntry({ ...slot, flags: 0 });
  return {
    as: slot.slot === 0 ? "boot" : "other",
    values: {
      socket: slot.socketName,
      name: slot.name,
      slot: slot.slot,
      uid: slot.uid,
      proximityDomain: slot.proximityDomain,
      entry: hexBytes(bytes).replace(/\w+/g, "0x$&").replaceAll(" ", ", "),
      flagsOffset,
    },
  };
}
