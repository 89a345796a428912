/**
 * The tables that QEMU and Xen give their guests, with the hardware they were written for, under Linux before and
 * since 6.11.
 *
 * `corpus/` holds them if somebody has put them there (tools/corpus-tables.ts); tables of our own in the same shape
 * take the same path in any case.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ConformanceOptions, type GivenTable, runConformance } from "../../src/hotplug/index.ts";
import { ownTable, table } from "../hotplug/given.ts";

const corpus = join(new URL("../..", import.meta.url).pathname, "corpus");
const folders = (path: string): readonly string[] =>
  existsSync(join(corpus, path)) ? readdirSync(join(corpus, path)) : [];
const read = (path: string): GivenTable => table(new Uint8Array(readFileSync(join(corpus, path))), path);

interface Subject {
  readonly name: string;
  readonly tables: () => readonly GivenTable[];
  readonly options?: ConformanceOptions;
}

function judge({ tables, options = {} }: Subject) {
  const { value } = runConformance(tables(), { personalities: ["linux-6.1", "linux-6.11"], ...options });
  const checks = (value?.reports ?? []).flatMap((report) => report.checks);
  return {
    model: value?.detection.chosen?.model ?? "none",
    reports: value?.reports.length,
    failed: [...new Set(checks.filter(({ status }) => status === "failed").map(({ id }) => id))],
    observed: [...new Set(checks.filter(({ status }) => status === "observed").map(({ id }) => id))],
    isAbsent: (id: string) => checks.every((check) => check.id !== id || check.status === "absent"),
    evidence: (id: string) => checks.find((check) => check.id === id)?.evidence.map(({ text }) => text) ?? [],
  };
}

const qemu: readonly Subject[] = folders("qemu-tables")
  .filter((name) => existsSync(join(corpus, "qemu-tables", name, "DSDT.dat")))
  .map((name) => ({
    name: `qemu/${name}`,
    tables: () =>
      readdirSync(join(corpus, "qemu-tables", name))
        .filter((file) => file.endsWith(".dat"))
        .map((file) => read(`qemu-tables/${name}/${file}`)),
  }));

const own: readonly Subject[] = ["selector", "generic-event"].map((name) => ({
  name: `own/${name}`,
  tables: () => [ownTable(name)],
}));

/** Known findings, with their reasons, in the tables for the bitmap; QEMU's other tables have none. */
const ejectOfBootProcessor = ["processor/boot-no-eject"];
/** What comes while the OS starts is found with the next event; where no processor can come that does not show. */
const early = "boot/early-request";
const lostAtStart = [early];
/** cloud-hypervisor's MADT has a flag that is reserved there. */
const knownOf: Readonly<Record<string, readonly string[]>> = {
  "qemu-legacy": [...ejectOfBootProcessor, ...lostAtStart],
  "cloud-hypervisor": ["madt/enabled-and-capable"],
};

/** QEMU loses its event in S3; where nothing can be asked for meanwhile, or without S3, that does not show. */
const asleep = "sleep/changes-found";

test.each([...own, ...qemu])("$name passes", (subject) => {
  const { model, failed, observed, reports, isAbsent } = judge(subject);
  expect({ failed, reports }).toEqual({ failed: [], reports: 2 });
  const known = (knownOf[model] ?? []).filter((id) => id !== early || !isAbsent(early));
  expect(observed).toEqual([...known, ...(isAbsent(asleep) ? [] : [asleep])]);
});

/** DSDTs of hvmloader, and the one of our own that walks like them; a MADT is made for each. */
const xen: readonly Subject[] = [
  { name: "own/madt-bitmap", tables: () => [ownTable("madt-bitmap")] },
  ...folders("xen-tables/from-packages")
    .filter((file) => /^hvmloader-.*DSDT/.test(file))
    .map((file) => ({ name: `xen/${file}`, tables: () => [read(`xen-tables/from-packages/${file}`)] })),
];

/**
 * The DSDTs for qemu-traditional handle the event as a level (_L02): its status is cleared when the method has ended, so
 * a vCPU that is announced while the method runs is lost. The one for qemu-xen has _E02.
 */
const lostWhileHandled = ["event/trigger", "vcpu-add/device-check", "vcpu-add/online"];
const handlesAsLevel = (tables: readonly GivenTable[]): boolean =>
  tables.some(({ source }) => Buffer.from(source.bytes).includes("_L02"));

test.each(xen)("$name passes with an entry for every object, but for what is known of it", (subject) => {
  const { model, failed, observed } = judge(subject);
  expect({ model, failed, observed }).toEqual({
    model: "xen-hvm",
    failed: handlesAsLevel(subject.tables()) ? lostWhileHandled : [],
    observed: [...ejectOfBootProcessor, "vcpu-add/madt-before-notify", ...lostAtStart],
  });
});

test.each(xen)("$name writes behind the end of a MADT of four processors, and the bytes are named", (subject) => {
  const { failed, evidence } = judge({ ...subject, options: { cpus: 4 } });
  const found = ["memory/stray-write", "memory/table-sums", "event/asked"];
  expect(failed).toEqual([...found, ...(handlesAsLevel(subject.tables()) ? lostWhileHandled : [])]);
  expect(evidence("memory/stray-write")[0]).toMatch(
    /^\\_SB\.PR[0-9A-F]{2}\.MATR wrote byte \d+ of (XSDT|RSD PTR ) at 0x[0-9A-F]+: 0x[0-9A-F]{2} became 0x[0-9A-F]{2}$/,
  );
});

/** DSDTs of libxl, whose guests have no device model. */
const pvh: readonly Subject[] = [
  { name: "own/madt-bitmap-without-device-model", tables: () => [ownTable("madt-bitmap-without-device-model")] },
  ...folders("xen-tables/from-packages")
    .filter((file) => /^libxenlight-.*DSDT/.test(file))
    .map((file) => ({ name: `xen/${file}`, tables: () => [read(`xen-tables/from-packages/${file}`)] })),
];

test.each(pvh)("$name: its event method reads a port that nobody owns, and plugs every processor", (subject) => {
  const { model, failed, evidence } = judge(subject);
  expect({ model, failed }).toEqual({ model: "xen-pvh", failed: ["access/owned", "event/asked", "state/vcpu"] });
  expect(evidence("access/owned")[0]).toContain(
    "address=0xAF00 width=1 direction=read: nobody owns this address, in \\_GPE._E02",
  );
});
