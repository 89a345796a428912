/** A rule for what `_STA` of processors may say. */
import { type Check, Findings } from "../check.ts";
import { systemsWithInterface } from "./systems.ts";

/** Bits 0 and 1, and bit 3 of _STA: present, enabled, functioning. */
const THERE = 0b0011;
const FUNCTIONING = 0b1000;

export const presentProcessorsWork: Check = {
  id: "processor/functioning",
  title: "_STA of a processor that is present and enabled says that it works",
  spec: "ACPI 6.5 §6.3.7 _STA (bit 3)",
  hint: "return 0x0F, or 0x0B for one that no user interface is to show",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsWithInterface(trace)) {
      const own = trace.all({ kind: "table/processor", data: { interface: true } }, from, to);
      const objects = new Set(own.map((at) => `${trace.text(at, "object")}._STA`));
      for (const at of trace.all({ source: "ospm", kind: "evaluate" }, from, to)) {
        if (!objects.has(trace.text(at, "object"))) continue;
        const status = trace.number(at, "result");
        if ((status & THERE) !== THERE) continue;
        findings.require((status & FUNCTIONING) !== 0, trace.evidence(at), "bit 3 is clear: it has failed");
      }
    }
    return findings.verdict;
  },
};
