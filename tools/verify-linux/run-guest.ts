/** One run: a guest boots, CPUs come and go, and what the guest logged becomes a trace and a verdict. */
import { setTimeout as sleep } from "node:timers/promises";
import { createSourceFile } from "../../src/base/span.ts";
import type { TraceEvent } from "../../src/base/trace.ts";
import { firmwareConstants } from "../../src/firmware/index.ts";
import { kprobeEvents, parseLinuxTrace } from "../../src/hotplug/index.ts";
import { Guest, type QmpEvent } from "./guest.ts";
import type { Programs } from "./programs.ts";
import { type LinuxTables, linuxTables, type TableChoice } from "./table-image.ts";

/** What to do with a guest. */
export interface Plan {
  readonly name: string;
  /** undefined: QEMU's own tables. */
  readonly tables: TableChoice | undefined;
  /** The guest does not know its hypervisor, and its kernel asks. */
  readonly isHypervisorUnknown?: boolean;
  /** Possible processors of the guest. */
  readonly cpus: number;
  /** Sets of vCPUs that come, or go, together, in order. */
  readonly steps: readonly { readonly online: boolean; readonly vcpus: readonly number[] }[];
}

/** What the guest says of itself. */
interface State {
  /** Numbers of CPUs. */
  readonly present: number;
  readonly online: number;
  /** Processor objects whose _STA is 0x0F. */
  readonly enabled: number;
  /** How often Linux saw GPE 2, and its words on the event. */
  readonly events: number;
  readonly eventState: string;
}

export interface GuestRun {
  readonly name: string;
  /** Seconds until the guest's command line. */
  readonly bootSeconds: number;
  /** What went wrong; empty: the guest did what it should. */
  readonly problems: readonly string[];
  readonly trace: readonly TraceEvent[];
}

const BOOT_TIMEOUT_MS = 120_000;
const STEP_TIMEOUT_MS = 8_000;
const CPUS = "/sys/devices/system/cpu";
const TRACING = "/sys/kernel/tracing";
/** Of machine `pc`: GPE0 status and enable registers, one byte for each 8 events. */
const GPE0 = { status: 0xafe0, enable: 0xafe2, bytes: 2 };
/** Sockets that no plan uses. Where the bitmap is in memory, plugging one in rings the event, and nothing else. */
const SPARE_SOCKETS = 8;

/** Boots a guest and carries out its plan. @throws Error when QEMU or the guest does not come up */
export async function runGuest(programs: Programs, plan: Plan): Promise<GuestRun> {
  const tables = plan.tables === undefined ? undefined : linuxTables(plan.tables);
  const began = Date.now();
  const guest = await Guest.start(programs, {
    maxCpus: plan.cpus + SPARE_SOCKETS,
    image: tables?.image,
    knownAs: programs.choice === "backports" && plan.isHypervisorUnknown !== true ? "vmware" : "unknown",
    timeoutMs: BOOT_TIMEOUT_MS,
  });
  try {
    const bootSeconds = (Date.now() - began) / 1000;
    const player = new Player(guest, plan, tables);
    await player.play();
    return { name: plan.name, bootSeconds, problems: player.problems, trace: await player.trace() };
  } finally {
    guest.stop();
  }
}

class Player {
  readonly problems: string[] = [];
  private readonly guest: Guest;
  private readonly plan: Plan;
  private readonly tables: LinuxTables | undefined;
  private readonly present = new Set([0]);
  private bells = 0;

  constructor(guest: Guest, plan: Plan, tables: LinuxTables | undefined) {
    this.guest = guest;
    this.plan = plan;
    this.tables = tables;
  }

  async play(): Promise<void> {
    if (this.usesMemory) await this.wireAll();
    await this.arm();
    const { eventState, present } = await this.state();
    if (!eventState.includes("enabled")) this.problems.push(`Linux has not enabled event 2 (${eventState})`);
    if (present !== 1) this.problems.push(`${present} CPUs are present at the start instead of 1`);
    for (const { online, vcpus } of this.plan.steps) {
      if (online) await this.add(vcpus);
      else await this.remove(vcpus);
    }
  }

  /** The guest's log and QEMU's as one trace. */
  async trace(): Promise<readonly TraceEvent[]> {
    const log = await this.guest.run(`dmesg; cat ${TRACING}/trace`);
    const file = createSourceFile(`${this.plan.name}.log`, `${this.preamble().join("\n")}\n${log}`);
    const { value = [], diagnostics } = parseLinuxTrace(file, createSourceFile("ports.log", this.guest.portLog()));
    for (const { message } of diagnostics) this.problems.push(message);
    for (const { kind, data } of value) if (kind === "acpi/problem") this.problems.push(String(data["text"]));
    return value;
  }

  private get usesMemory(): boolean {
    return this.plan.tables?.bitmap === "memory";
  }

  /** What the host knows from the start. */
  private preamble(): readonly string[] {
    const { cpus } = this.plan;
    const path = (vcpu: number): string => {
      const digits = vcpu.toString(16).toUpperCase();
      return this.tables === undefined
        ? `\\_SB.CPUS.C${digits.padStart(3, "0")}`
        : `\\_SB.PR${digits.padStart(2, "0")}`;
    };
    const { status, enable, bytes } = GPE0;
    const markers = [
      `user system/power-on profile=${this.tables === undefined ? "qemu" : "pc-legacy"} present=1 possible=${cpus} personality=linux`,
      `ospm gpe-block/registers block=GPE0 status=${status} enable=${enable} bytes=${bytes}`,
      ...Array.from(
        { length: cpus },
        (_, vcpu) => `hypervisor vcpu/identity vcpu=${vcpu} uid=${vcpu} apicId=${vcpu} object=${path(vcpu)}`,
      ),
    ];
    return markers.map((marker) => `[    0.000000] acpikit: ${marker}`);
  }

  private async mark(text: string): Promise<void> {
    await this.guest.run(`echo "acpikit: ${text}" > ${TRACING}/trace_marker`);
  }

  /** Switches the guest's probes on, by the clock of its log, and notes in QEMU's log where that was. */
  private async arm(): Promise<void> {
    await this.guest.run(`echo perf > ${TRACING}/trace_clock`);
    for (const probe of kprobeEvents) {
      const said = await this.guest.run(`echo "${probe.replaceAll("$", "\\$")}" >> ${TRACING}/kprobe_events`);
      if (said.trim() !== "") this.problems.push(`probe ${probe}: ${said.trim()}`);
    }
    await this.guest.run(`echo 1 > ${TRACING}/events/kprobes/enable`);
    this.guest.armPortLog();
  }

  private async state(): Promise<State> {
    const devices = "/sys/bus/acpi/devices/ACPI0007* /sys/bus/acpi/devices/LNXCPU*";
    const answer = await this.guest.run(
      `cat ${CPUS}/present ${CPUS}/online /sys/firmware/acpi/interrupts/gpe02; for d in ${devices}; do [ -e $d/path ] && cat $d/status; done`,
    );
    const [present = "", online = "", event = "", ...statuses] = answer.trim().split("\n");
    return {
      present: countCpus(present),
      online: countCpus(online),
      enabled: statuses.filter((status) => Number(status) === 0x0f).length,
      events: Number.parseInt(event, 10),
      eventState: event.trim().replace(/\s+/g, " "),
    };
  }

  private async add(vcpus: readonly number[]): Promise<void> {
    for (const vcpu of vcpus) {
      await this.mark(`toolstack vcpu/set vcpu=${vcpu} online=true`);
      await this.mark(`hypervisor vcpu/wanted vcpu=${vcpu} present=true`);
      this.present.add(vcpu);
    }
    if (this.usesMemory) await this.publishAndRing();
    else for (const vcpu of vcpus) await this.plug(vcpu);
    for (const vcpu of vcpus) {
      const file = `${CPUS}/cpu${vcpu}/online`;
      if (!(await this.guest.until(`[ -e ${file} ] && echo y`, "y", STEP_TIMEOUT_MS))) continue;
      await this.mark(`user cpu/online cpu=${vcpu}`);
      await this.guest.run(`echo 1 > ${file}`);
    }
    // On a slow machine the report of the OS comes later than the processor.
    if (!this.usesMemory) await this.report();
    await this.check(`after adding ${vcpus.join(" and ")}`);
  }

  private async remove(vcpus: readonly number[]): Promise<void> {
    for (const vcpu of vcpus) {
      await this.mark(`toolstack vcpu/set vcpu=${vcpu} online=false`);
      await this.mark(`hypervisor vcpu/wanted vcpu=${vcpu} present=false`);
      this.present.delete(vcpu);
    }
    if (this.usesMemory) await this.publishAndRing();
    else for (const vcpu of vcpus) await this.unplug(vcpu);
    for (const vcpu of vcpus) await this.guest.until(`[ -e ${CPUS}/cpu${vcpu} ] || echo y`, "y", STEP_TIMEOUT_MS);
    await this.check(`after removing ${vcpus.join(" and ")}`);
  }

  private async plug(vcpu: number): Promise<void> {
    const values = { driver: "qemu64-x86_64-cpu", id: `cpu${vcpu}`, "socket-id": vcpu, "core-id": 0, "thread-id": 0 };
    const problem = await this.guest.command("device_add", values);
    if (problem !== undefined) this.problems.push(`QEMU refuses to plug CPU ${vcpu}: ${problem}`);
    await this.report();
  }

  private async unplug(vcpu: number): Promise<void> {
    const problem = await this.guest.command("device_del", { id: `cpu${vcpu}` });
    if (problem !== undefined) this.problems.push(`QEMU refuses to unplug CPU ${vcpu}: ${problem}`);
    const end = Date.now() + STEP_TIMEOUT_MS;
    // The OS reports once more when the processor is gone.
    let [isGone, isReported] = [false, false];
    while (Date.now() < end && !(isGone && isReported)) {
      const events = await this.report();
      isGone ||= events.some((event) => deletedCpu(event) === vcpu);
      isReported ||= events.some((event) => endOfEject(event) === vcpu);
    }
  }

  /** Tells the trace what QEMU said: reports of the OS, and processors that are gone. */
  private async report(): Promise<readonly QmpEvent[]> {
    await sleep(100);
    const events = await this.guest.takeEvents();
    for (const { event, data } of events) {
      if (event === "ACPI_DEVICE_OST") {
        const info = data["info"] as { readonly slot: string; readonly source: number; readonly status: number };
        await this.mark(`hypervisor ost vcpu=${info.slot} event=${info.source} status=${info.status}`);
      }
      const gone = deletedCpu({ event, data });
      if (gone !== undefined) await this.mark(`hypervisor eject/completed vcpu=${gone}`);
    }
    return events;
  }

  /** Puts every processor on QEMU's board, before the tables say that any of them is there. */
  private async wireAll(): Promise<void> {
    await this.publish();
    for (let vcpu = 1; vcpu < this.plan.cpus; vcpu++) await this.plug(vcpu);
  }

  /** Writes the bitmap of present processors into the guest's memory. */
  private async publish(): Promise<void> {
    const bitmap = new Uint8Array(firmwareConstants.bitmapLength);
    for (const vcpu of this.present) bitmap[vcpu >> 3] = (bitmap[vcpu >> 3] ?? 0) | (1 << (vcpu & 7));
    await this.guest.poke(firmwareConstants.bitmapPort, bitmap);
  }

  private async publishAndRing(): Promise<void> {
    await this.publish();
    const socket = this.plan.cpus + this.bells++;
    const values = {
      driver: "qemu64-x86_64-cpu",
      id: `bell${socket}`,
      "socket-id": socket,
      "core-id": 0,
      "thread-id": 0,
    };
    const problem = await this.guest.command("device_add", values);
    if (problem !== undefined) this.problems.push(`QEMU refuses to ring the event: ${problem}`);
  }

  /** Exactly the wanted CPUs, no more: a floating bus that reads as ones must not pass. */
  private async check(when: string): Promise<void> {
    const wanted = this.present.size;
    const end = Date.now() + STEP_TIMEOUT_MS;
    let state = await this.state();
    const isRight = (): boolean => state.present === wanted && state.online === wanted && state.enabled === wanted;
    while (!isRight() && Date.now() < end) {
      await sleep(200);
      state = await this.state();
    }
    if (isRight()) return;
    const { present, online, enabled, events } = state;
    this.problems.push(
      `${when}: ${wanted} CPUs are wanted; present ${present}, online ${online}, _STA 0x0F ${enabled}, events ${events}`,
    );
  }
}

/** The CPU that QEMU says is gone. Under TCG it reports the deletion of the CPU's local APIC only. */
function deletedCpu({ event, data }: QmpEvent): number | undefined {
  const [, cpu] = /^\/machine\/peripheral\/cpu(\d+)\b/.exec(String(data["path"] ?? "")) ?? [];
  return event === "DEVICE_DELETED" && cpu !== undefined ? Number(cpu) : undefined;
}

/** The vCPU whose eject the OS reports the end of, by _OST: anything but “in progress” (§6.3.5). */
function endOfEject({ event, data }: QmpEvent): number | undefined {
  if (event !== "ACPI_DEVICE_OST") return undefined;
  const info = data["info"] as { readonly slot: string; readonly source: number; readonly status: number };
  return info.source === EJECT_REQUEST && info.status !== EJECT_IN_PROGRESS ? Number(info.slot) : undefined;
}

const EJECT_REQUEST = 3;
const EJECT_IN_PROGRESS = 0x84;

/** CPUs of a list like `0-2,5`. */
function countCpus(list: string): number {
  return list.split(",").reduce((count, range) => {
    const [first = Number.NaN, last = first] = range.split("-").map(Number);
    return count + last - first + 1;
  }, 0);
}
