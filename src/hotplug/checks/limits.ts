/** What operating systems of old take of tables at most. */
import { type Check, Findings } from "../check.ts";

export const tablesFitOs: Check = {
  id: "os/limits",
  title: "The tables stay within what the OS can take",
  spec: "Xen tools/libacpi (two DSDTs: 15 processors for Windows 2000, or any number); QEMU hw/acpi (packages of Windows Server 2008)",
  hint: "give such a system tables of its own: at most 15 Processor objects, packages of at most 255 elements without VarPackage",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ source: "ospm", kind: "table/limit" })) {
      const [found, most] = [trace.number(at, "found"), trace.number(at, "most")];
      findings.require(found <= most, trace.evidence(at), `${found} ${trace.text(at, "limit")}, and ${most} fit`);
    }
    return findings.verdict;
  },
};
