import { expect, test } from "vitest";
import { apicId } from "../../src/base/brand.ts";
import type { TraceEvent } from "../../src/base/trace.ts";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import { buildTableSet, type ProfileName, type TableSet, type TableSetOptions } from "../../src/firmware/index.ts";
import { bootPCpus, createHypervisor, gpeBlockPath, relocateAsPrinted } from "../../src/hypervisor/index.ts";
import { createMachine, pvhBoard } from "../../src/machine/index.ts";
import { boot, byteSum, correctedTables, dataOf } from "./fixture.ts";

function build(profile: ProfileName, options: TableSetOptions): TableSet {
  const { value, diagnostics } = buildTableSet(profile, options);
  if (value === undefined) throw new Error(diagnostics.map((one) => one.message).join("; "));
  return value;
}

test.each([
  { profile: "pvh-dom0" as const, options: { vcpus: 1, maxVcpus: 4 } },
  { profile: "pvh-dom0" as const, options: { vcpus: 40, maxVcpus: 70 } },
  { profile: "pvh-dom0-draft-c" as const, options: { vcpus: 1, maxVcpus: 2 } },
])("the tables of $profile $options lie in guest memory of their type, whole", ({ profile, options }) => {
  const tables = build(profile, options);
  const { machine, events } = boot(tables);
  const map = machine.ram.e820();
  for (const { signature, address, bytes, memoryType } of tables.tables) {
    const placed = machine.ram.read(address, bytes.length);
    expect(placed, signature).toEqual(bytes);
    if (signature !== "FACS") expect(byteSum(placed), signature).toBe(0);
    const entry = map.find(({ start, length }) => address >= start && address + bytes.length <= start + length);
    expect(entry?.type, signature).toBe({ acpi: 3, nvs: 4, reserved: 2 }[memoryType as "acpi"]);
  }
  expect(dataOf(events, "table/place")).toEqual(
    tables.tables.map(({ signature, address, bytes }) => ({ signature, address, length: bytes.length })),
  );
});

test("the SSDT that the guest gets is relocated by the hypervisor, slot by slot", () => {
  const tables = build("pvh-dom0", { vcpus: 1, maxVcpus: 4 });
  const { events } = boot(tables);
  const { values } = tables.ssdtTemplate!;
  const slots = dataOf(events, "relocate") as { slot: string; value: number }[];
  expect(new Set(slots.map(({ slot }) => slot))).toEqual(new Set(Object.keys(values)));
  for (const { slot, value } of slots) expect(value, slot).toBe(values[slot]);
});

test("Draft C's numbering cannot be relocated by binary difference (D10)", () => {
  const tables = build("pvh-dom0-draft-c", { vcpus: 1, maxVcpus: 2 });
  const events: TraceEvent[] = [];
  const lane = { clock: new VirtualClock(), trace: { emit: (event: TraceEvent) => events.push(event) } };
  expect(relocateAsPrinted(lane, tables.ssdtTemplate!).value).toBeUndefined();
  expect(dataOf(events, "relocate/refused")).toHaveLength(1);
});

test("a set whose SSDT variants differ in more than values makes no domain", () => {
  const tables = build("pvh-dom0", { vcpus: 1, maxVcpus: 4 });
  const template = tables.ssdtTemplate!;
  const variants = template.variants.map((variant, i) => {
    const bytes = variant.bytes.slice();
    if (i === 1) bytes[60] = (bytes[60] ?? 0) ^ 0x01;
    return { ...variant, bytes };
  });
  const clock = new VirtualClock();
  const events: TraceEvent[] = [];
  const hypervisor = createHypervisor({ clock, trace: { emit: (event) => events.push(event) }, pcpus: [] });
  const { value, diagnostics } = hypervisor.createDomain({
    machine: createMachine(tables.board, { clock }),
    tables: { ...tables, ssdtTemplate: { ...template, variants } },
  });
  expect(value).toBeUndefined();
  expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  expect(dataOf(events, "relocate/refused")).toHaveLength(1);
});

test.each([
  {
    code: "hypervisor/missing-processor",
    tables: correctedTables(),
    board: pvhBoard({ apicIds: [0, 2], presentCount: 1 }),
  },
  {
    code: "hypervisor/no-room",
    tables: correctedTables(),
    board: { ...correctedTables().board, memory: [{ start: 0, length: 0x1000, type: "ram" as const }] },
  },
  { code: "hypervisor/missing-block", tables: { ...correctedTables(), blocks: [] }, board: correctedTables().board },
])("$code: tables that do not fit the machine make no domain", ({ code, tables, board }) => {
  const clock = new VirtualClock();
  const hypervisor = createHypervisor({ clock, pcpus: [] });
  const { value, diagnostics } = hypervisor.createDomain({ machine: createMachine(board, { clock }), tables });
  expect(value).toBeUndefined();
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  expect(hypervisor.domains).toEqual([]);
});

test("a table set without vCPU SSDT has no mechanism: the toolstack's wish is noted and nobody is told", () => {
  const tables = build("native", { pcpus: 2, pcpuSlots: 4 });
  const { events, domain } = boot(tables);
  expect(domain.vcpus).toEqual([]);
  expect(dataOf(events, "gpe/status")).toEqual([]);
});

test("the host's present processors become the hypervisor's CPUs in order", () => {
  const tables = build("pvh-dom0", { pcpus: 6, pcpuSlots: 8 });
  const { hypervisor } = boot(tables, { pcpus: bootPCpus(tables) });
  const expected = tables.pcpus.slice(0, 6).map(({ uid, apicId: id }, pcpu) => ({ pcpu, acpiId: uid, apicId: id }));
  expect(hypervisor.pcpus.map(({ pcpu, acpiId, apicId: id }) => ({ pcpu, acpiId, apicId: id }))).toEqual(expected);
});

test("the last of 4,096 vCPUs is added", () => {
  const tables = correctedTables(Array.from({ length: 4096 }, (_, i) => i === 0));
  const { domain, machine, events } = boot(tables);
  const last = tables.vcpus.at(-1)!;
  machine.memory.write(tables.blocks.find(({ name }) => name === "XENGPE0")!.address + 2, 1, 0x04);
  domain.setVcpuOnline(last.vcpu, true);
  expect(dataOf(events, "gpe/status")).toEqual([{ block: gpeBlockPath, gpe: 2, on: true }]);
  const block = tables.blocks.find(({ name }) => name === "XCPU")!;
  expect(machine.memory.read(block.address + block.length - 4, 4)).toBe(0x8000_0000);
  expect(machine.cpu(last.apicId)?.state).toBe("wait-for-sipi");
  expect(machine.cpu(apicId(2))?.state).toBe("absent");
});
