/** Draft C as its document prints it, on an OS that wants to make it work: what breaks, and where it shows. */
import { draftCDefects, runChecks } from "../checks/index.ts";
import type { Scenario } from "../scenario.ts";

const physical = { presentPcpus: 2, pcpuSlots: 3 } as const;

export const pvhDom0DraftC = {
  name: "pvh-dom0-draft-c",
  title: "PVH hardware domain, Draft C as printed",
  description:
    "Runs the document's SSDT twice: with the x2APIC entries its text asks for, and with the local APIC entries its ASL reads. Names the defects that show.",
  seed: 1,
  steps: [
    {
      kind: "power-on",
      title: "Power on with x2APIC entries, as the text of Draft C says",
      topology: {
        profile: "pvh-dom0-draft-c",
        presentVcpus: 1,
        maxVcpus: 2,
        ...physical,
        vcpuEntries: "x2apic",
      },
      personality: "draft-c-aware",
    },
    { kind: "vcpus", title: "Add vCPU 1: Processor objects do not match x2APIC entries", online: [1] },
    {
      kind: "relocate-as-printed",
      title: "Xen patches other UIDs into the table by binary difference of two compilations",
    },
    {
      kind: "power-on",
      title: "Power on again with local APIC entries, as the ASL of Draft C reads them",
      topology: {
        profile: "pvh-dom0-draft-c",
        presentVcpus: 1,
        maxVcpus: 2,
        ...physical,
        vcpuEntries: "local-apic",
      },
      personality: "draft-c-aware",
    },
    { kind: "vcpus", title: "Add vCPU 1", online: [1] },
    { kind: "vcpus", title: "Remove vCPU 1", offline: [1] },
    { kind: "vcpus", title: "Add vCPU 1 again", online: [1] },
    { kind: "busy", title: "User space pins a task to vCPU 1", vcpu: 1, isBusy: true },
    { kind: "vcpus", title: "Remove vCPU 1: the OS refuses", offline: [1] },
    { kind: "vcpus", title: "Remove vCPU 0, the boot CPU", offline: [0] },
  ],
  checks: [...runChecks, ...draftCDefects],
  expectedDefects: ["D1", "D4", "D5", "D10", "D15", "D16", "D17", "D18", "D21"],
  knownFindings: {
    "state/vcpu":
      "D4: over x2APIC entries of 16 bytes the 8-byte overlay reads the flags of another entry, so _STA of a running vCPU says absent, and of an absent one present.",
    "state/gpe":
      "D21: status registers in plain memory are never cleared by writing ones: the event is raised while it is set, and goes on being found.",
    "state/sci": "D21: nothing recomputes the line when the OS writes status and enable bits into plain memory.",
  },
} satisfies Scenario;
