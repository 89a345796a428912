/** Findings in tables of well-known hypervisors that are real, understood, and of no consequence for a running OS. */
import type { DeviceModelName } from "../detection/interface-patterns.ts";

/** Explanation by model and check. What is not listed here counts as a failure. */
export const knownFindings: Partial<Readonly<Record<DeviceModelName, Readonly<Record<string, string>>>>> = {
  "xen-hvm": {
    "vcpu-add/madt-before-notify":
      "PRSC of libacpi stores the flag, notifies, and only then corrects the checksum (D19). The handler runs after the method, so the running OS finds the sum right; a kernel started by kexec in between would not.",
  },
  "xen-pvh": {
    "vcpu-add/madt-before-notify":
      "PRSC of libacpi stores the flag, notifies, and only then corrects the checksum (D19), as in HVM guests.",
  },
};
