/** B.8 and K.1 to K.4: guests whose device model announces processors. */
import type { Step, Timeline } from "./timeline.ts";

const gpe2 = { block: "GPE0", gpe: 2 };
const c1 = "\\_SB.CPUS.C001";

const interrupt: readonly Step[] = [
  ["0", "DM", "GPE0 status bit 2", "hardware gpe/status", { ...gpe2, on: true }],
  ["0", "DM", "SCI", "hardware sci/level", { asserted: true }],
  ["0", "OSPM", "handler", "ospm sci", {}],
  ["0", "OSPM", "disables", "ospm gpe/disable", gpe2],
  ["0", "OSPM", "clears (edge)", "ospm gpe/clear", gpe2],
  ["0", "OSPM", "_E02", "ospm gpe/dispatch", { ...gpe2, method: "\\_GPE._E02" }],
];

const startUp = (apicId: number): readonly Step[] => [
  ["9", "OSPM", "INIT", "hardware ipi/send", { to: apicId, delivery: "init" }],
  ["9", "OSPM", "SIPI", "hardware ipi/send", { to: apicId, delivery: "startup" }],
  ["9", "DM", "the vCPU runs", "hardware cpu/state", { apicId, state: "running" }],
  ["9", "OSPM", "online", "ospm processor/online", { cpu: 1, apicId }],
];

/** Registers of QEMU's modern interface at 0xAF00: selector, flags, command, data. */
const [SELECTOR, FLAGS, COMMAND, DATA] = [0xaf00, 0xaf04, 0xaf05, 0xaf08];
/** The same of cloud-hypervisor, in memory; and its GED register. */
const [CH_SELECTOR, CH_FLAGS, GED] = [0xe800_1000, 0xe800_1004, 0xe800_0000];

const ost = (event: number, status: number): readonly Step[] => [
  ["3", "AML", "COST: CSEL", "hardware io/write", { address: SELECTOR, value: 1 }],
  ["3", "AML", "CCMD = 1", "hardware io/write", { address: COMMAND, value: 1 }],
  ["3", "AML", "CDAT = source event", "hardware io/write", { address: DATA, value: event }],
  ["3", "AML", "CCMD = 2", "hardware io/write", { address: COMMAND, value: 2 }],
  ["3", "AML", "CDAT = status", "hardware io/write", { address: DATA, value: status }],
  ["3", "DM", "ACPI_DEVICE_OST", "hypervisor ost", { vcpu: 1, event, status }],
];

const scan = (flags: number): readonly Step[] => [
  ["1", "AML", "CSCN", "aml method/enter", { method: "\\_SB.CPUS.CSCN" }],
  ["1", "AML", "CSEL = 0", "hardware io/write", { address: SELECTOR, value: 0 }],
  ["1", "AML", "CCMD = 0", "hardware io/write", { address: COMMAND, value: 0 }],
  ["1", "AML", "CDAT: the selector with an event", "hardware io/read", { address: DATA, value: 1 }],
  ["1", "AML", "its flags", "hardware io/read", { address: FLAGS, value: flags }],
];

export const deviceModelTimelines: readonly Timeline[] = [
  {
    id: "B.8",
    title: "HVM add under QEMU's legacy bitmap, libacpi's tables",
    run: { table: "madt-bitmap", personality: "linux-6.1" },
    during: "Add processor 1",
    steps: [
      ["0", "TS", "vcpu-set", "toolstack vcpu/set", { vcpu: 1, online: true }],
      ...interrupt,
      ["1", "AML", "PRSC", "aml method/enter", { method: "\\_SB.PRSC" }],
      ["1", "AML", "reads the map byte by byte", "hardware io/read", { address: 0xaf00, width: 1, value: 3 }],
      ["1", "AML", "the next byte", "hardware io/read", { address: 0xaf01, width: 1, value: 0 }],
      ["1", "AML", "MADT FLG := 1", "aml region/write", { region: "\\_SB.PR01.MATR", value: 1 }],
      ["1", "AML", "Notify", "aml notify", { object: "\\_SB.PR01", value: 1 }],
      ["1", "AML", "MSU - 1", "aml region/write", { region: "\\_SB.MSUM" }],
      ["1", "OSPM", "enabled again", "ospm gpe/enable", gpe2],
      ["2", "OSPM", "_STA", "ospm evaluate", { object: "\\_SB.PR01._STA", result: 15 }],
      [
        "2",
        "OSPM",
        "_MAT: enabled by now",
        "ospm evaluate",
        { object: "\\_SB.PR01._MAT", result: "00 08 01 02 01 00 00 00" },
      ],
      ["2", "OSPM", "registers", "ospm processor/registered", { object: "\\_SB.PR01", uid: 1, apicId: 2 }],
      ...startUp(2),
    ],
  },
  {
    id: "B.8 many",
    title: "HVM add of several vCPUs in one event",
    run: { table: "madt-bitmap", personality: "linux-6.1" },
    during: "Add up to seven processors in one event",
    steps: [
      ["0", "TS", "vcpu-set, of more than one", "toolstack vcpu/set", { vcpu: 8, online: true }],
      ...interrupt,
      ["1", "AML", "all bits in two bytes", "hardware io/read", { address: 0xaf00, width: 1, value: 0xff }],
      ["1", "AML", "the ninth", "hardware io/read", { address: 0xaf01, width: 1, value: 1 }],
      ["1", "AML", "Notify of the first", "aml notify", { object: "\\_SB.PR02", value: 1 }],
      ["1", "AML", "and of the last", "aml notify", { object: "\\_SB.PR08", value: 1 }],
    ],
  },
  {
    id: "B.8 remove",
    title: "the legacy bitmap never clears a bit",
    run: { table: "madt-bitmap", personality: "linux-6.1" },
    during: "Remove processor 1",
    steps: [
      ["0", "TS", "vcpu-set, of fewer", "toolstack vcpu/set", { vcpu: 1, online: false }],
      ["0", "DM", "legacy has no unplug", "hypervisor vcpu/refused", { vcpu: 1, reason: "no unplug" }],
    ],
  },
  {
    id: "K.1",
    title: "QEMU modern add",
    run: { table: "selector", personality: "linux-6.1" },
    during: "Add processor 1",
    steps: [
      ["0", "TS", "device_add", "toolstack vcpu/set", { vcpu: 1, online: true }],
      ["0", "DM", "plug handler", "hypervisor vcpu/wanted", { vcpu: 1, present: true }],
      ...interrupt,
      ...scan(3),
      ["1", "AML", "CTFY(1, 1)", "aml notify", { object: c1, value: 1 }],
      ["1", "AML", "CINS = 1 (ack)", "hardware io/write", { address: FLAGS, value: 2 }],
      ["1", "AML", "the next selector", "hardware io/write", { address: SELECTOR, value: 2 }],
      ["1", "AML", "nobody else", "hardware io/read", { address: FLAGS, value: 0 }],
      ["1", "OSPM", "enabled again", "ospm gpe/enable", gpe2],
      ["2", "OSPM", "_STA to CSTA: CSEL", "hardware io/write", { address: SELECTOR, value: 1 }],
      ["2", "AML", "CPEN", "hardware io/read", { address: FLAGS, value: 1 }],
      ["2", "OSPM", "0xF", "ospm evaluate", { object: `${c1}._STA`, result: 15 }],
      ["2", "OSPM", "_MAT is constant", "ospm evaluate", { object: `${c1}._MAT`, result: "00 08 01 01 01 00 00 00" }],
      ["2", "OSPM", "registers", "ospm processor/registered", { object: c1, apicId: 1 }],
      ...ost(1, 0),
      ...startUp(1),
    ],
  },
  {
    id: "K.2",
    title: "QEMU modern remove",
    run: { table: "selector", personality: "linux-6.1" },
    during: "Remove processor 1",
    steps: [
      ["0", "TS", "device_del", "toolstack vcpu/set", { vcpu: 1, online: false }],
      ...interrupt,
      ...scan(5),
      ["1", "AML", "CTFY(1, 3)", "aml notify", { object: c1, value: 3 }],
      ["1", "AML", "CRMV = 1 (ack)", "hardware io/write", { address: FLAGS, value: 4 }],
      ...ost(3, 0x84),
      ["2", "OSPM", "offline", "ospm processor/offline", { uid: 1 }],
      ["4", "OSPM", "_EJ0", "ospm eject", { object: c1 }],
      ["4", "AML", "CSEL", "hardware io/write", { address: SELECTOR, value: 1 }],
      ["4", "AML", "writes bit 3", "hardware io/write", { address: FLAGS, value: 8 }],
      ["4", "DM", "destroys the vCPU", "hardware cpu/state", { apicId: 1, state: "absent" }],
      ["4", "DM", "the slot is empty", "hypervisor eject/completed", { vcpu: 1 }],
      ["5", "OSPM", "_STA = 0", "ospm evaluate", { object: `${c1}._STA`, result: 0 }],
      ...ost(3, 0),
    ],
  },
  {
    id: "K.3",
    title: "cloud-hypervisor add",
    run: { table: "generic-event", personality: "linux-6.1" },
    during: "Add processor 1",
    steps: [
      ["0", "TS", "API resize", "toolstack vcpu/set", { vcpu: 1, online: true }],
      ["0", "DM", "the vCPU's thread", "hardware cpu/state", { apicId: 1, state: "wait-for-sipi" }],
      ["0", "DM", "GED status bit 0", "hardware ged/status", { event: 1 }],
      ["0", "DM", "interrupt", "hardware ioapic/deliver", { pin: 5 }],
      ["1", "OSPM", "_EVT", "ospm ged/dispatch", { gsi: 5, method: "\\_SB.GED._EVT" }],
      ["1", "AML", "ESCN", "aml method/enter", { method: "\\_SB.GEC.ESCN" }],
      ["1", "AML", "GDAT, cleared by reading", "aml region/read", { address: GED, value: 1 }],
      ["1", "AML", "CSCN: selector 0", "aml region/write", { address: CH_SELECTOR, value: 0 }],
      ["1", "AML", "selector 1", "aml region/write", { address: CH_SELECTOR, value: 1 }],
      ["1", "AML", "inserting", "aml region/read", { address: CH_FLAGS, value: 3 }],
      ["1", "AML", "CTFY(1, 1)", "aml notify", { object: c1, value: 1 }],
      ["1", "AML", "CINS = 1", "aml region/write", { address: CH_FLAGS, value: 2 }],
      ["1", "AML", "loops on to selector 2", "aml region/write", { address: CH_SELECTOR, value: 2 }],
      ["1", "AML", "and to the last", "aml region/write", { address: CH_SELECTOR, value: 3 }],
      ["2", "OSPM", "_STA", "ospm evaluate", { object: `${c1}._STA`, result: 15 }],
      ["2", "OSPM", "registers", "ospm processor/registered", { object: c1, apicId: 1 }],
      ...startUp(1),
    ],
  },
  {
    id: "K.4",
    title: "cloud-hypervisor remove",
    run: { table: "generic-event", personality: "linux-6.1" },
    during: "Remove processor 1",
    steps: [
      ["0", "TS", "API resize", "toolstack vcpu/set", { vcpu: 1, online: false }],
      ["0", "DM", "GED", "hardware ged/status", { event: 1 }],
      ["1", "AML", "GDAT", "aml region/read", { address: GED, value: 1 }],
      ["1", "AML", "removing", "aml region/read", { address: CH_FLAGS, value: 5 }],
      ["1", "AML", "CTFY(1, 3)", "aml notify", { object: c1, value: 3 }],
      ["1", "AML", "CRMV = 1: acked before the eject", "aml region/write", { address: CH_FLAGS, value: 4 }],
      ["2", "OSPM", "offlines", "ospm processor/offline", { uid: 1 }],
      ["3", "OSPM", "_EJ0", "ospm eject", { object: c1 }],
      ["3", "AML", "CEJT: CSEL", "aml region/write", { address: CH_SELECTOR, value: 1 }],
      ["3", "AML", "bit 3", "aml region/write", { address: CH_FLAGS, value: 8 }],
      ["3", "DM", "joins the vCPU's thread", "hypervisor eject/completed", { vcpu: 1 }],
      ["4", "OSPM", "_STA = 0", "ospm evaluate", { object: `${c1}._STA`, result: 0 }],
    ],
  },
];
