/** Rules for what tables say of wires and places: the platform has them by itself, and does not read the tables. */
import { type Check, Findings } from "../check.ts";
import { systemsOf } from "./systems.ts";

export const interruptsAsWired: Check = {
  id: "interrupt/wiring",
  title: "Tables describe each interrupt as it is wired: its number, edge or level, active high or low",
  spec: "ACPI 6.5 §5.2.12.5 (interrupt source override), §5.6.9.1 (_CRS of a generic event device), §6.4.3.6",
  hint: "an edge that is taken for a level, or a line that is active the other way round, is missed or never ends",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsOf(trace)) {
      for (const wired of trace.all({ source: "hardware", kind: "hardware/interrupt" }, from, to)) {
        const role = trace.text(wired, "role");
        for (const told of trace.all({ kind: "table/interrupt", data: { role } }, from, to)) {
          const wrong = ["gsi", "trigger", "polarity"].filter(
            (key) => trace.at(told)?.data[key] !== trace.at(wired)?.data[key],
          );
          const is = wrong.map((key) => `${key} is ${trace.text(wired, key)}`).join(", ");
          findings.require(wrong.length === 0, trace.evidence(told), `in the hardware ${is}`);
        }
      }
    }
    return findings.verdict;
  },
};

export const registersWherePlatformHasThem: Check = {
  id: "platform/addresses",
  title: "FADT and MADT have event registers and interrupt controllers where the platform has them",
  spec: "ACPI 6.5 §5.2.9 (GPE0_BLK), §5.2.12 (local APIC), §5.2.12.3 (I/O APIC)",
  hint: "what nobody owns reads as all ones: every event seems to have happened, or none ever comes",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsOf(trace)) {
      for (const told of trace.all({ kind: "table/address" }, from, to)) {
        const what = trace.text(told, "what");
        const has = trace.first({ source: "hardware", kind: "hardware/address", data: { what } }, told, to);
        if (has === undefined) continue;
        const isThere = trace.at(has)?.data["isThere"] === true;
        findings.require(isThere, trace.evidence(told), `the platform has it at ${trace.text(has, "place")}`);
      }
    }
    return findings.verdict;
  },
};

export const methodFitsTrigger: Check = {
  id: "event/trigger",
  title: "The event method is that of an edge (_Exx) or of a level (_Lxx), as the hardware gives its event",
  spec: "ACPI 6.5 §5.6.4.1",
  hint: "behind _Lxx the status is cleared when the method has ended: an edge that came meanwhile is lost with it",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsOf(trace)) {
      const hardware = trace.first({ kind: "interface/detected" }, from, to);
      const given = hardware === undefined ? "" : trace.text(hardware, "trigger");
      if (given === "") continue;
      for (const at of trace.all({ kind: "table/event-method", data: { interface: true } }, from, to)) {
        const trigger = trace.text(at, "trigger");
        if (trigger === "") continue;
        findings.require(trigger === given, trace.evidence(at), `the hardware's event is one of ${given}s`);
      }
    }
    return findings.verdict;
  },
};

/** How tables describe the wires of the platform. */
export const wiringChecks: readonly Check[] = [interruptsAsWired, registersWherePlatformHasThem, methodFitsTrigger];
