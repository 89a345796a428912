/** CPU hotplug through the hypervisor's store, for PV and PVH guests. @see hotplug facts C.1, K.5 to K.7 */
import { availability, xenstorePaths } from "../xen/index.ts";
import { traceOspm } from "./lane.ts";
import type { PlatformAccess, XenstoreAccess } from "./platform-access.ts";

/** The system whose processors come and go. */
export interface HotpluggedSystem {
  setProcessorPresent(uid: number, isPresent: boolean): void;
}

/** `cpu/3/availability`, with or without the home in front. */
const nodePath = /(?:^|\/)cpu\/(\d{1,5})(?:\/|$)/;
const watchToken = "cpu-hotplug";

/**
 * Watches the nodes and follows them. The event says that something changed; what the node says now is what counts, so
 * several changes between two events are one.
 */
export function startXenbusCpuDriver(platform: PlatformAccess, store: XenstoreAccess, system: HotpluggedSystem): void {
  store.onEvent((path, token) => {
    const [, number] = nodePath.exec(path) ?? [];
    // The first event after the registration names no CPU.
    if (token !== watchToken || number === undefined) return;
    const vcpu = Number(number);
    const value = store.read(xenstorePaths.availability(vcpu));
    traceOspm(platform, "xenstore/changed", { vcpu, value: value ?? "" });
    if (value === availability.online) system.setProcessorPresent(vcpu, true);
    else if (value === availability.offline) system.setProcessorPresent(vcpu, false);
  });
  traceOspm(platform, "xenstore/watch", { path: xenstorePaths.cpuWatch, token: watchToken });
  store.watch(xenstorePaths.cpuWatch, watchToken);
}
