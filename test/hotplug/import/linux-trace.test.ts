/** The log of a Linux guest becomes a trace that the checks can judge. */
import { expect, test } from "vitest";
import { createSourceFile } from "../../../src/base/span.ts";
import { judgeTrace, parseLinuxTrace } from "../../../src/hotplug/index.ts";

/** A NameSeg as a probe shows it. */
const seg = (name: string): string => `0x${Buffer.from(name).readUInt32LE().toString(16)}`;

const probe = (at: string, text: string): string => `     kworker/0:1-20      [000] d.h1.     ${at}: ${text}`;
const mark = (at: string, text: string): string =>
  `              sh-77      [000] .....     ${at}: tracing_mark_write: ${text}`;
const method = (at: string, parent: string, name: string): string =>
  probe(at, `method: (acpi_ds_begin_method_execution+0x0/0x160) node=${seg(name)} parent=${seg(parent)}`);

/** One CPU comes and goes, in the words of Linux 6.1 under QEMU. */
const log = [
  "[    0.000000] Linux version 6.1.0-56-cloud-amd64 (debian-kernel@lists.debian.org)",
  "[    0.000000] acpikit: user system/power-on profile=qemu present=1 possible=2 personality=linux",
  "[    0.000000] acpikit: ospm gpe-block/registers block=GPE0 status=0xafe0 enable=0xafe2 bytes=2",
  "[    0.000000] acpikit: hypervisor vcpu/identity vcpu=0 uid=0 apicId=0 object=\\_SB.CPUS.C000",
  "[    0.000000] acpikit: hypervisor vcpu/identity vcpu=1 uid=1 apicId=1 object=\\_SB.CPUS.C001",
  "[    0.010000] ACPI: FACP 0x000000001FFE2000 0000F4 (v03 BOCHS  BXPC     00000001 BXPC 00000001)",
  "[    0.424344] smpboot: CPU0: AMD QEMU Virtual CPU version 2.5+ (family: 0xf, model: 0x6b, stepping: 0x1)",
  "[    0.610126] ACPI: Enabled 2 GPEs in block 00 to 0F",
  "[    1.914352] CPU1 has been hot-added",
  "[    2.223971] smpboot: Booting Node 0 Processor 1 APIC 0x1",
  "[    2.652362] smpboot: CPU 1 is now offline",
  "# tracer: nop",
  mark("1.888216", "acpikit: toolstack vcpu/set vcpu=1 online=true"),
  mark("1.897081", "acpikit: hypervisor vcpu/wanted vcpu=1 present=true"),
  probe("1.900600", "inp: (acpi_os_read_port+0x0/0x80) addr=0xafe2 w=8"),
  probe("1.900700", "inp: (acpi_os_read_port+0x0/0x80) addr=0xafe0 w=8"),
  probe("1.900720", "gpe: (acpi_ev_gpe_dispatch+0x0/0x1a0) n=2"),
  probe("1.900777", "outp: (acpi_os_write_port+0x0/0x40) addr=0xafe2 val=0x0 w=8"),
  probe("1.900811", "outp: (acpi_os_write_port+0x0/0x40) addr=0xafe0 val=0x4 w=8"),
  method("1.901194", "_GPE", "_E02"),
  probe(
    "1.901500",
    `region: (acpi_ev_address_space_dispatch+0x0/0x300) space=1 name=${seg("PRST")} fn=0 off=0x4 bits=8`,
  ),
  probe("1.902554", `notify: (acpi_ev_queue_notify_request+0x0/0x120) node=${seg("C001")} val=1`),
  probe("1.903485", `dispatch: (acpi_bus_notify+0x0/0x120) node=${seg("C001")} val=1`),
  probe("1.903935", "outp: (acpi_os_write_port+0x0/0x40) addr=0xafe2 val=0x4 w=8"),
  method("1.914900", "C001", "_OST"),
  mark("2.013317", "acpikit: hypervisor ost vcpu=1 event=1 status=0"),
  mark("2.590123", "acpikit: toolstack vcpu/set vcpu=1 online=false"),
  mark("2.595000", "acpikit: hypervisor vcpu/wanted vcpu=1 present=false"),
  mark("2.600000", "acpikit: hypervisor ost vcpu=1 event=3 status=132"),
  method("2.667792", "C001", "_EJ0"),
  mark("2.700000", "acpikit: hypervisor eject/completed vcpu=1"),
  mark("2.732441", "acpikit: hypervisor ost vcpu=1 event=3 status=0"),
];

const access = (direction: string, address: string, value: string): string =>
  `memory_region_ops_${direction} cpu 0 mr 0x55d0c8 addr ${address} value ${value} size 1 name 'acpi-gpe0'`;
const ports = [
  access("read", "0xafe2", "0x4"),
  "memory_region_ops_read cpu 0 mr 0x55d0c8 addr 0x70 value 0x0 size 1 name 'rtc'",
  access("read", "0xafe0", "0x4"),
  access("write", "0xafe2", "0x0"),
  access("write", "0xafe0", "0x4"),
  access("write", "0xafe2", "0x4"),
];

const read = (lines: readonly string[], portLines: readonly string[] | undefined = ports) =>
  parseLinuxTrace(
    createSourceFile("guest.log", lines.join("\n")),
    portLines && createSourceFile("ports.log", portLines.join("\n")),
  );

test("every line that says something becomes its event, in the order of time", () => {
  const { value, diagnostics } = read(log);
  expect(diagnostics).toEqual([]);
  expect(value?.map(({ source, kind }) => `${source} ${kind}`)).toMatchSnapshot();
  expect(value?.find(({ kind }) => kind === "processor/registered")?.data).toEqual({
    cpu: 1,
    uid: 1,
    apicId: 1,
    object: "\\_SB.CPUS.C001",
  });
  expect(value?.find(({ kind }) => kind === "region/read")?.data).toMatchObject({ space: "SystemIO", region: "PRST" });
});

test("the checks judge it like a run of our own", () => {
  const { checks, summary } = judgeTrace("guest", read(log).value ?? []);
  expect(summary.failed).toBe(0);
  const passed = checks.filter(({ status }) => status === "passed").map(({ id }) => id);
  expect(passed).toEqual(
    expect.arrayContaining([
      "gpe/order",
      "gpe/has-cause",
      "gpe/not-lost",
      "vcpu-add/online",
      "vcpu-add/ost",
      "vcpu-remove/ejected",
      "vcpu-remove/ost",
      "ospm/no-problems",
    ]),
  );
});

test.each([
  { what: "the event is not enabled again", without: /1\.903935/, fails: "gpe/order" },
  { what: "the method never runs", without: /1\.901194/, fails: "gpe/not-lost" },
  { what: "the CPU never starts", without: /Booting Node/, fails: "vcpu-add/online" },
  { what: "the Notify is never handled", without: /acpi_bus_notify/, fails: "notify/queued" },
  { what: "_EJ0 is not evaluated", without: /2\.667792/, fails: "vcpu-remove/ejected" },
  { what: "success is not reported", without: /2\.013317/, fails: "vcpu-add/ost" },
])("a run in which $what fails $fails", ({ without, fails }) => {
  const { value } = read(log.filter((line) => !without.test(line)));
  const { checks } = judgeTrace("guest", value ?? []);
  expect(checks.filter(({ status }) => status === "failed").map(({ id }) => id)).toContain(fails);
});

test("complaints of the kernel fail the run", () => {
  const line =
    "[    1.950000] ACPI BIOS Error (bug): Could not resolve symbol [\\_SB.PRSC.XPON], AE_NOT_FOUND (20220331/psargs-330)";
  const { checks } = judgeTrace("guest", read([...log, line]).value ?? []);
  expect(checks.find(({ id }) => id === "ospm/no-problems")).toMatchObject({ status: "failed" });
});

test("a log without identities, with a bad marker, or with another run's ports says so", () => {
  const codes = (lines: readonly string[], portLines?: readonly string[]) =>
    read(lines, portLines).diagnostics.map(({ code }) => code);
  expect(codes(log.filter((line) => !line.includes("identity")))).toEqual(["trace/no-identities"]);
  expect(codes([...log, "[    9.000000] acpikit: hypervisor"])).toEqual(["trace/bad-marker"]);
  expect(codes(log, [access("write", "0xafe0", "0x1"), ...ports])).toEqual(["trace/ports-do-not-fit"]);
  expect(codes(["hello"])).toEqual(["trace/not-a-trace"]);
});
