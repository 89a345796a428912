/** Rules for the MADT, and for the STAO beside it: which processors they tell an OS of. */
import { type Check, Findings } from "../check.ts";
import type { TraceView } from "../trace-view.ts";
import { identitiesAt } from "../vcpu-story.ts";
import { systemsWithInterface } from "./systems.ts";

const flag = (trace: TraceView, at: number, key: string): boolean => trace.at(at)?.data[key] === true;

export const platformGivesMadt: Check = {
  id: "madt/given",
  title: "A platform that gives an OS its FADT gives it a MADT, too",
  spec: "ACPI 6.5 §5.2.12",
  hint: "without a MADT an OS knows the boot processor only, and none of the others can ever come",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsWithInterface(trace)) {
      // Who gives a DSDT alone tries that, and the rest is made for it.
      const made = (signature: string) => trace.first({ kind: "table/made", data: { signature } }, from, to);
      if (made("FACP") !== undefined) continue;
      const missing = made("APIC");
      const given = trace.first({ kind: "table/given", data: { signature: "APIC" } }, from, to);
      if (missing !== undefined) findings.breach(trace.evidence(missing, "it is not among the tables"));
      else if (given !== undefined) findings.keep(trace.evidence(given));
    }
    return findings.verdict;
  },
};

export const tablesKeepTheirRules: Check = {
  id: "table/rules",
  title: "FADT, MADT and STAO keep the rules of their own layouts",
  spec: "ACPI 6.5 §5.2.9, §5.2.12; the section of each rule: acpikit table verify",
  hint: "acpikit table verify tells place and rule",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsWithInterface(trace)) {
      const broken = trace.all({ kind: "table/problem" }, from, to);
      for (const at of broken) findings.breach(trace.evidence(at));
      const given = trace.first({ kind: "table/given", data: { signature: "APIC" } }, from, to);
      if (broken.length === 0 && given !== undefined) findings.keep(trace.evidence(given));
    }
    return findings.verdict;
  },
};

export const madtEnablesWhatIsThere: Check = {
  id: "madt/as-there",
  title: "The MADT enables exactly the processors that are there at power-on",
  spec: "ACPI 6.5 §5.2.12.2 (Enabled)",
  hint: "an OS starts what is enabled without asking anything else: nobody answers for a processor that is not there",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsWithInterface(trace)) {
      for (const at of trace.all({ kind: "vcpu/identity", data: { present: () => true } }, from, to)) {
        // The boot processor has a rule of its own.
        if (trace.number(at, "vcpu") === 0) continue;
        const uid = trace.number(at, "uid");
        const entry = trace.first({ kind: "table/madt-entry", data: { uid } }, from, to);
        if (entry === undefined) continue;
        const isThere = flag(trace, at, "present");
        findings.require(
          flag(trace, entry, "enabled") === isThere,
          trace.evidence(entry),
          isThere ? "the processor is there" : "there is no such processor yet",
        );
      }
    }
    return findings.verdict;
  },
};

/** Where the flags are in what `_MAT` returns, by its first byte; and both of them. */
const FLAGS_OFFSET: Readonly<Record<string, number>> = { "00": 4, "09": 8 };
const BOTH = 0b11;

export const enabledIsNotCapable: Check = {
  id: "madt/enabled-and-capable",
  title: "A processor that is enabled has a zero in its Online Capable flag",
  spec: "ACPI 6.5 §5.2.12.2 (Online Capable: reserved, and zero, if Enabled is set)",
  hint: "flags of 1 for a processor that is there, of 2 for one that may come",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsWithInterface(trace)) {
      for (const at of trace.all({ kind: "table/madt-entry", data: { enabled: true } }, from, to)) {
        findings.require(!flag(trace, at, "onlineCapable"), trace.evidence(at), "both flags are set");
      }
      for (const at of trace.all({ source: "ospm", kind: "evaluate" }, from, to)) {
        if (!trace.text(at, "object").endsWith("._MAT")) continue;
        const bytes = trace.text(at, "result").split(" ");
        const flags = Number.parseInt(bytes[FLAGS_OFFSET[bytes[0] ?? ""] ?? -1] ?? "", 16);
        if (!Number.isNaN(flags)) findings.require((flags & BOTH) !== BOTH, trace.evidence(at), "both flags are set");
      }
    }
    return findings.verdict;
  },
};

/** The first revision of the MADT that has the flag. */
const ONLINE_CAPABLE_REVISION = 5;

export const capableNeedsRevision: Check = {
  id: "madt/capable-revision",
  title: "Online Capable is used only in a MADT whose revision has this flag",
  spec: "ACPI 6.3 §5.2.12.2 (MADT revision 5); reserved and zero before",
  hint: "make the MADT one of revision 5 (ACPI 6.3), and the FADT, too",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsWithInterface(trace)) {
      const madt = trace.first({ kind: "table/given", data: { signature: "APIC" } }, from, to);
      if (madt === undefined) continue;
      const revision = trace.number(madt, "revision");
      for (const at of trace.all({ kind: "table/madt-entry", data: { onlineCapable: true } }, from, to)) {
        findings.require(
          revision >= ONLINE_CAPABLE_REVISION,
          trace.evidence(at),
          `the MADT is of revision ${revision}, where this bit is reserved`,
        );
      }
    }
    return findings.verdict;
  },
};

export const madtHasNoHostProcessors: Check = {
  id: "madt/host-processors",
  title: "The MADT of a hardware domain lists its virtual processors and none of the host's",
  spec: "ACPI 6.5 §5.2.12; Linux arch/x86/kernel/acpi/boot.c: usable local APIC entries hide x2APIC entries below 255",
  hint: "leave the host's processors out: an OS takes their entries, disabled or not, for processors of its own",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsWithInterface(trace)) {
      const own = trace.first({ kind: "table/madt-entry" }, from, to);
      const given = trace.last({ kind: "interface/detected", data: { isHypervisors: true } }, to);
      if (own === undefined || given === undefined || given < from) continue;
      const foreign = trace.all({ kind: "table/madt-foreign" }, from, to);
      for (const at of foreign) findings.breach(trace.evidence(at, "no processor of the domain has this UID"));
      if (foreign.length === 0) findings.keep(trace.evidence(own));
    }
    return findings.verdict;
  },
};

export const staoListsHostProcessors: Check = {
  id: "stao/lists-host",
  title: "Where the name space has processors of the host, the STAO lists them",
  spec: "Status Override Table (STAO), wiki.xenproject.org/wiki/ACPI_Tables; PVH CPU hotplug design, “Proposed solution using the STAO”",
  hint: "an OS takes an object that is not listed for one of its own processors, by its UID or by its APIC ID",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsWithInterface(trace)) {
      const hidden = new Set(
        trace.all({ kind: "table/stao-processor" }, from, to).map((at) => trace.number(at, "uid")),
      );
      const mayHide = trace.first({ kind: "interface/detected", data: { isHypervisors: true } }, from, to);
      const host = trace.all({ kind: "table/processor", data: { interface: false } }, from, to);
      if (mayHide === undefined || host.length === 0) continue;
      const isListed = (at: number): boolean => ["uid", "processorId"].some((key) => hidden.has(trace.number(at, key)));
      const listed = host.filter(isListed);
      // Sockets that the host's own MADT leaves out are unknown to the hypervisor, which makes the list.
      const [first] = host;
      if (listed.length > 0) findings.keep(trace.evidence(listed[0] ?? 0));
      else if (first !== undefined) findings.breach(trace.evidence(first, "the STAO lists none of the host's"));
    }
    return findings.verdict;
  },
};

export const staoListsNoVcpus: Check = {
  id: "stao/own-processors",
  title: "The STAO lists no processor of the domain itself",
  spec: "Status Override Table (STAO), wiki.xenproject.org/wiki/ACPI_Tables; PVH CPU hotplug design, “Proposed solution using the STAO”",
  hint: "an OS leaves alone what is listed: such a vCPU never comes",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsWithInterface(trace)) {
      const own = new Set([...identitiesAt(trace, to - 1).values()].map(({ uid }) => uid));
      for (const at of trace.all({ kind: "table/stao-processor" }, from, to)) {
        findings.require(!own.has(trace.number(at, "uid")), trace.evidence(at), "this is a vCPU of the domain");
      }
    }
    return findings.verdict;
  },
};

/** Which processors the tables tell of. */
export const madtChecks: readonly Check[] = [
  platformGivesMadt,
  tablesKeepTheirRules,
  madtEnablesWhatIsThere,
  enabledIsNotCapable,
  capableNeedsRevision,
  madtHasNoHostProcessors,
  staoListsHostProcessors,
  staoListsNoVcpus,
];
