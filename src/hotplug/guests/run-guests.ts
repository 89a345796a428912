/** Runs a scenario of several guests: each step acts, then virtual time passes until everything has settled. */
import { apicId, vcpuId } from "../../base/brand.ts";
import { invariant } from "../../base/invariant.ts";
import type { TraceValue } from "../../base/trace.ts";
import { VirtualClock } from "../../base/virtual-clock.ts";
import { bootPCpus, createHypervisor, type Hypervisor, Toolstack } from "../../hypervisor/index.ts";
import { judge } from "../check.ts";
import { stateChecks } from "../checks/states/index.ts";
import { settleNs } from "../patience.ts";
import { TraceRecorder } from "../recorder.ts";
import { type Report, type ReportTable, summarize } from "../report.ts";
import { TraceView } from "../trace-view.ts";
import { createGuest, type Guest, type GuestChange, guestTables } from "./guest.ts";
import type { GuestScenario, GuestStep } from "./guest-scenario.ts";
import { identities, type VcpuIdentityRow } from "./identity.ts";

/** Of the control domain: where the toolstack keeps its arguments. */
const toolstackPage = 0x9_4000;

/** Runs one scenario to its verdicts. @param change - what guests find other than it is */
export function runGuests(scenario: GuestScenario, change: GuestChange = {}): Report {
  const recorder = new TraceRecorder();
  const player = new GuestPlayer(scenario, recorder, change);
  scenario.steps.forEach((step, index) => {
    player.play(step, index + 1);
  });
  const checks = judge([...scenario.checks, ...stateChecks], new TraceView(recorder.events));
  return {
    scenario: { name: scenario.name, title: scenario.title },
    seed: scenario.seed,
    trace: recorder.events,
    checks,
    summary: summarize(checks),
    tables: player.tables,
  };
}

class GuestPlayer {
  readonly tables: ReportTable[] = [];
  private readonly clock = new VirtualClock();
  private readonly recorder: TraceRecorder;
  private readonly hypervisor: Hypervisor;
  private readonly guests: readonly Guest[];
  private readonly toolstack: Toolstack;

  constructor({ guests, pcpus }: GuestScenario, recorder: TraceRecorder, change: GuestChange) {
    this.recorder = recorder;
    const sets = guests.map((request) => {
      const { value, diagnostics } = guestTables(request, pcpus);
      invariant(value !== undefined, diagnostics[0]?.message ?? "a guest has no tables");
      return { kind: request.kind, tables: value };
    });
    const dom0 = sets.find(({ kind }) => kind === "pvh-dom0");
    invariant(dom0 !== undefined, "a scenario of guests has a hardware domain");
    this.hypervisor = createHypervisor({ clock: this.clock, trace: recorder, pcpus: bootPCpus(dom0.tables) });
    this.guests = sets.map((set, id) => {
      const { value, diagnostics } = createGuest(
        this.hypervisor,
        { ...set, id },
        { clock: this.clock, trace: recorder, change },
      );
      invariant(value !== undefined, diagnostics[0]?.message ?? "a guest cannot be built");
      return value;
    });
    const [control] = this.guests;
    invariant(control !== undefined, "the first guest is the hardware domain");
    this.toolstack = new Toolstack({ hypervisor: this.hypervisor, control: control.domain, page: toolstackPage });
    for (const { domain, kind } of this.guests)
      if (kind === "pv" || kind === "pvh-domu") this.toolstack.introduce(domain);
  }

  play(step: GuestStep, number: number): void {
    this.emit("scenario/step", { number, title: step.title });
    this.act(step);
    this.clock.advanceTo(this.clock.now + settleNs);
  }

  private act(step: GuestStep): void {
    switch (step.kind) {
      case "boot":
        for (const { domain, kind, software, tables } of this.guests) {
          const present = tables.vcpus.filter(({ isPresent }) => isPresent).length;
          this.emit("guest/boot", { domain: domain.id, guest: kind, present, possible: tables.vcpus.length });
          domain.machine.runAs(apicId(tables.board.cpus[0]?.apicId ?? 0), () => software.boot());
          this.clock.advanceTo(this.clock.now + settleNs);
        }
        return;
      case "vcpus": {
        const wish = (online: boolean) => (vcpu: number) => ({ vcpu: vcpuId(vcpu), online });
        const requests = [...(step.online ?? []).map(wish(true)), ...(step.offline ?? []).map(wish(false))];
        this.guest(step.guest).domain.setVcpusOnline(requests);
        return;
      }
      case "vcpu-set":
        this.toolstack.vcpuSet(this.guest(step.guest).domain, step.count);
        return;
      case "busy":
        this.emit("cpu/pin", { domain: step.guest, vcpu: step.cpu, isBusy: step.isBusy });
        this.guest(step.guest).software.setBusy(step.cpu, step.isBusy);
        return;
      case "load":
        for (const vcpu of step.vcpus) this.guest(step.guest).domain.setLoad(vcpuId(vcpu), true);
        return;
      case "pcpu": {
        const done = (result: number): void => this.emit("toolstack/done", { pcpu: step.pcpu, result });
        if (step.online) this.toolstack.cpuOnline(step.pcpu, done);
        else this.toolstack.cpuOffline(step.pcpu, done);
        return;
      }
      case "identify":
        this.identify();
        return;
      default:
        step satisfies never;
    }
  }

  private identify(): void {
    const rows = this.guests.flatMap((guest) =>
      identities(guest, (vcpu) => this.hypervisor.scheduler.unit(guest.domain.id, vcpu)?.cpu ?? -1),
    );
    for (const row of rows) this.emit("guest/identity", { ...row }, "hypervisor");
    for (const { domain, software } of this.guests) {
      for (const { object, uid, state } of software.processors) {
        if (state === "physical") this.emit("guest/physical", { domain: domain.id, object, uid: uid ?? -1 }, "ospm");
      }
    }
    this.tables.push(identityTable(rows));
  }

  private guest(index: number): Guest {
    const guest = this.guests[index];
    invariant(guest !== undefined, `the scenario has no guest ${index}`);
    return guest;
  }

  private emit(kind: string, data: Readonly<Record<string, TraceValue>>, source = "user"): void {
    this.recorder.emit({ at: this.clock.now, source, kind, data });
  }
}

const number = (value: number, base = 10): string => {
  if (value < 0) return "-";
  return base === 16 ? `0x${value.toString(16).toUpperCase()}` : String(value);
};

/** Who is who: one row for each possible vCPU of each guest. */
function identityTable(rows: readonly VcpuIdentityRow[]): ReportTable {
  const up = ["down", "up"];
  return {
    title: "One hypervisor, its guests, and what each calls its CPUs",
    columns: [
      "domain",
      "kind",
      "vCPU",
      "CPUID 1",
      "CPUID 0xB",
      "CPUID 0x40000004",
      "APIC ID",
      "ACPI UID",
      "ACPI handle",
      "PV handle",
      "found by",
      "state",
      "last pCPU",
    ],
    rows: rows.map((row) => [
      `d${row.domain}`,
      row.guest,
      number(row.vcpu),
      number(row.initialApicId),
      number(row.x2apicId),
      number(row.vcpuIdLeaf),
      number(row.apicId),
      number(row.uid, 16),
      row.acpiHandle === "" ? "-" : row.acpiHandle,
      up[row.pvHandle] ?? "-",
      row.source,
      row.state,
      row.state === "online" ? number(row.pcpu) : "-",
    ]),
  };
}
