import { expect, test } from "vitest";
import { apicId, processorUid } from "../../src/base/brand.ts";
import { buildTableSet, compileAsl } from "../../src/firmware/index.ts";
import { type CheckResult, type ConformanceOptions, type GivenTable, runConformance } from "../../src/hotplug/index.ts";
import { buildMadt, buildOther } from "../../src/tables/index.ts";
import { readRepositoryFile } from "../support/repository.ts";
import { firmwareTable, ownTable, table } from "./given.ts";

function run(tables: readonly GivenTable[], options: ConformanceOptions = {}) {
  const { value, diagnostics } = runConformance(tables, options);
  const results = (value?.reports ?? []).flatMap(({ checks, subject }) =>
    checks.map((check) => ({ ...check, personality: subject?.personality })),
  );
  const failed = results.filter(({ status }) => status === "failed");
  return { value, diagnostics, results, failed: failed.map(({ id }) => id) };
}

const find = (results: readonly CheckResult[], id: string) => results.find((result) => result.id === id);

const everybody = ["linux-6.1", "linux-6.11", "specification", "acpikit"] as const;

test.each(["selector", "generic-event"])("%s passes under every OS that adds and removes processors", (name) => {
  const { failed, value } = run([ownTable(name)], { personalities: everybody });
  expect([failed, value?.reports.length]).toEqual([[], everybody.length]);
});

test.each(["pc-legacy", "native-host"])("our own %s passes under Linux", (name) => {
  const { failed, value } = run([firmwareTable(name)]);
  expect([failed, value?.reports.map(({ subject }) => subject?.personality)]).toEqual([
    [],
    ["linux-6.1", "linux-6.11"],
  ]);
});

test("what an OS does not do at all is not held against the tables", () => {
  const { failed, results } = run([ownTable("selector")], { personalities: ["freebsd-like", "windows-like"] });
  expect(failed).toEqual([]);
  const online = results.filter(({ id }) => id === "vcpu-add/online");
  expect(online.map(({ status }) => status)).toEqual(["absent", "passed"]);
  const ejected = results.filter(({ id }) => id === "vcpu-remove/ejected");
  expect(ejected.map(({ status }) => status)).toEqual(["absent", "absent"]);
});

test("the whole set of a profile passes as it was built", () => {
  const set = buildTableSet("pvh-dom0", { vcpus: 1, maxVcpus: 6, pcpus: 2, pcpuSlots: 4 }).value;
  const given = (set?.tables ?? []).map(({ signature, bytes, name }) => ({ signature, source: { name, bytes } }));
  const { failed, results } = run(given);
  expect([failed, results.filter(({ status }) => status === "observed").map(({ id }) => id)]).toEqual([[], []]);
});

test("Draft C with UIDs of 32 bits, as its profile builds it, shows no narrow UIDs and most of the rest", () => {
  const set = buildTableSet("pvh-dom0-draft-c", { vcpus: 1, maxVcpus: 4 }).value;
  const given = (set?.tables ?? []).map(({ signature, bytes, name }) => ({ signature, source: { name, bytes } }));
  const { results } = run(given);
  const observed = results.filter(({ status }) => status === "observed").map(({ id }) => id);
  expect([observed.length > 30, observed.includes("D10"), find(results, "D10")?.status]).toEqual([
    true,
    false,
    "absent",
  ]);
});

test("a known finding is shown with its explanation and does not count", () => {
  const { failed, results } = run([ownTable("madt-bitmap")]);
  const known = find(results, "vcpu-add/madt-before-notify");
  expect([failed, known?.status, known?.explanation?.includes("D19")]).toEqual([[], "observed", true]);
});

/** A MADT of four processors, in the way of Xen: APIC IDs are even. */
const madtOfFour = (): GivenTable =>
  table(
    buildMadt({
      revision: 2,
      entries: [
        { kind: "ioApic", ioApicId: 0, address: 0xfec0_0000, gsiBase: 0 },
        ...Array.from({ length: 4 }, (_, index) => ({
          kind: "processorLocalApic" as const,
          processorUid: processorUid(index),
          apicId: apicId(2 * index),
          flags: { enabled: index === 0, onlineCapable: false },
        })),
      ],
    }),
    "APIC",
  );

test("a scan that walks past the end of the MADT is found, with the bytes it hit", () => {
  // Odd bytes: where the flags of processors behind the end of the MADT would be, they say that each is enabled.
  const neighbour = table(buildOther("HPET", 1, new Uint8Array(20).fill(1)), "HPET");
  const { results, failed } = run([ownTable("madt-bitmap"), madtOfFour(), neighbour], { personalities: ["linux-6.1"] });
  const stray = find(results, "memory/stray-write");
  expect(failed).toEqual(["memory/stray-write", "memory/table-sums", "event/asked"]);
  expect(stray?.evidence.map(({ text }) => text.replace(/at 0x[0-9A-F]+/, "at …"))).toContain(
    "\\_SB.PR09.MATR wrote byte 36 of HPET at …: 0x01 became 0x00",
  );
});

test("the same scan is fine where the MADT has an entry for every object", () => {
  const { results } = run([ownTable("madt-bitmap")], { personalities: ["linux-6.1"] });
  expect(find(results, "memory/stray-write")?.status).toBe("passed");
});

test("an event method that reads a port nobody owns is found, with the methods that led there", () => {
  const { results } = run([ownTable("madt-bitmap-without-device-model")], { personalities: ["linux-6.1"] });
  const owned = find(results, "access/owned");
  expect(owned?.status).toBe("failed");
  expect(owned?.evidence[0]?.text).toBe(
    "hardware io/unclaimed device=none space=port address=0xAF00 width=1 direction=read: nobody owns this address, in \\_GPE._E02 → \\_SB.PRSC",
  );
});

test("a model can be named, and is refused if the tables do not have its registers", () => {
  const given = [ownTable("selector")];
  expect(run(given, { model: "qemu-modern" }).value?.detection.chosen?.model).toBe("qemu-modern");
  const refused = run(given, { model: "draft-c" });
  expect([refused.value, refused.diagnostics.at(-1)?.code]).toEqual([undefined, "hotplug/not-this-interface"]);
});

test("tables without AML are refused, tables without an interface are booted and say so", () => {
  expect(run([madtOfFour()]).diagnostics.map(({ code }) => code)).toEqual(["hotplug/no-aml"]);
  const empty = run([table(buildOther("DSDT", 2, new Uint8Array(0)), "DSDT"), madtOfFour()]);
  expect(empty.failed).toEqual([]);
  expect(empty.diagnostics.map(({ code }) => code)).toContain("hotplug/no-interface");
});

test("a table that a machine has once and that is given twice is told, and the first one counts", () => {
  const [first, second] = [ownTable("selector"), ownTable("generic-event")];
  const { value, diagnostics } = runConformance([first, second]);
  expect(value?.detection.chosen?.model).toBe("qemu-modern");
  expect(diagnostics.filter(({ code }) => code === "hotplug/table-twice").map(({ message }) => message)).toEqual([
    "DSDT is given 2 times: selector.aml is used, generic-event.aml not",
  ]);
});

test("the same tables give the same trace every time", () => {
  const traces = [1, 2].map(() => JSON.stringify(run([ownTable("generic-event")]).value?.reports[0]?.trace));
  expect(traces[0]).toBe(traces[1]);
});

test("a register that is accessed wider than its hardware allows is found", () => {
  const text = readRepositoryFile("test/hotplug/tables/madt-bitmap.asl").replace(
    "Field (PRST, ByteAcc, NoLock, Preserve)",
    "Field (PRST, WordAcc, NoLock, Preserve)",
  );
  const { value } = compileAsl("wide", text);
  const { results } = run([table(value?.bytes ?? new Uint8Array(0), "wide")], { personalities: ["linux-6.1"] });
  const width = find(results, "access/width");
  expect(width?.status).toBe("failed");
  expect(width?.evidence[0]?.text).toContain("device=PRST space=port address=0xAF00 width=2 direction=read");
});

test("Linux since 6.11 takes Online Capable for what it is only with a FADT of ACPI 6.3", () => {
  const failedWith = (minor: number, personality: "linux-6.1" | "linux-6.11") =>
    run([firmwareTable("native-host")], { fadtVersion: { major: 6, minor }, personalities: [personality] }).failed;
  expect(failedWith(3, "linux-6.11")).toEqual([]);
  expect(failedWith(2, "linux-6.11")).toContain("vcpu-add/online");
  // Before 6.11 an APIC ID that the MADT did not announce could still come.
  expect(failedWith(2, "linux-6.1")).toEqual([]);
});

test("an OS that does not read the STAO takes the host's processors for vCPUs, and the report says so", () => {
  const set = buildTableSet("pvh-dom0", { vcpus: 1, maxVcpus: 4, pcpus: 2, pcpuSlots: 4 }).value;
  const given = (set?.tables ?? []).map(({ signature, bytes, name }) => ({ signature, source: { name, bytes } }));
  const { failed, results } = run(given, { personalities: ["linux-6.1"] });
  const hidden = find(results, "boot/physical-hidden");
  expect([hidden?.status, hidden?.evidence[0]?.text]).toEqual([
    "failed",
    "ospm processor/registered object=\\_SB.SK00.CP00 uid=0 apicId=0 cpu=0: the OS takes it for vCPU 0",
  ]);
  // What it does with them is no step of a vCPU, and registers of the host have their hardware.
  expect(failed.filter((id) => id === "state/vcpu" || id === "access/owned")).toEqual([]);
});

test.each([
  ["an event method that does not exist", "madt-bitmap", "_GPE._E02", "_GPE.XE02", "xen-hvm", "no event method reads"],
  [
    "a register in another place",
    "selector",
    "CMND, 8",
    ", 1, CMND, 7",
    "qemu-modern",
    "has no field of 8 bits at bit 40",
  ],
] as const)("an interface that was named is tried although it lacks %s", (_what, name, from, to, model, problem) => {
  const text = readRepositoryFile(`test/hotplug/tables/${name}.asl`).replace(from, to);
  const { value } = compileAsl("changed", text);
  const { results } = run([table(value?.bytes ?? new Uint8Array(0), "changed")], {
    model,
    personalities: ["linux-6.1"],
  });
  const whole = find(results, "interface/whole");
  expect([whole?.status, whole?.evidence[0]?.text.includes(problem)]).toEqual(["failed", true]);
});

test("processors that the hardware does not have yet, and the MADT enables, are found", () => {
  const { results } = run([ownTable("selector"), madtOfFour()], { present: 2, personalities: ["linux-6.1"] });
  const there = find(results, "madt/as-there");
  expect([there?.status, there?.evidence.length, there?.evidence[0]?.text.includes("the processor is there")]).toEqual([
    "failed",
    1,
    true,
  ]);
});
