/** Taking processors online and offline: INIT-SIPI-SIPI or hypercalls one way, parking the other. */
import type { ApicId } from "../base/brand.ts";
import type { Timer } from "../base/clock.ts";
import { vcpuCommands } from "../xen/index.ts";
import { type Flow, immediately, sleep, waitFor } from "./flow.ts";
import type { Hypercalls } from "./hypercalls.ts";
import { traceOspm } from "./lane.ts";
import type { LocalApic } from "./local-apic.ts";
import type { LogicalCpu } from "./logical-cpus.ts";
import type { OspmSettings } from "./options.ts";
import type { PlatformAccess } from "./platform-access.ts";
import type { WorkQueue } from "./work-queue.ts";

/** Pauses of the start sequence, in nanoseconds (Intel SDM volume 3, MP initialisation). */
const INIT_TO_STARTUP_NS = 10_000_000;
const STARTUP_TO_STARTUP_NS = 200_000;
/** How long a started processor may take to report in. */
const REPORT_TIMEOUT_NS = 1_000_000_000;

export interface ProcessorControlHost {
  readonly platform: PlatformAccess;
  readonly settings: OspmSettings;
  readonly localApic: LocalApic | undefined;
  /** The processor that runs first. */
  readonly bootId: ApicId | undefined;
  readonly hypercalls: Hypercalls | undefined;
  /** One processor changes at a time. */
  readonly queue: WorkQueue;
}

export class ProcessorControl {
  private readonly host: ProcessorControlHost;
  /** Processors that are being started, by APIC ID. */
  private readonly expected = new Map<ApicId, { hasReported: boolean; wake: (() => void) | undefined }>();

  /** The boot processor is expected back from sleep. */
  private onBoot: (() => void) | undefined;

  constructor(host: ProcessorControlHost) {
    this.host = host;
    host.platform.onProcessorStart((apicId) => this.report(apicId));
  }

  /** Starts a processor and waits until it reports in. @returns true if it is online afterwards */
  *online(cpu: LogicalCpu): Flow<boolean> {
    return yield* this.inTurn(() => this.start(cpu));
  }

  /** Stops and parks a processor. @returns why not; empty on success */
  *offline(cpu: LogicalCpu): Flow<string> {
    return yield* this.inTurn(() => this.moveWorkAndStop(cpu));
  }

  /** Stops a processor before the system sleeps: user space stands still, so that nothing is pinned to it any more. */
  *suspend(cpu: LogicalCpu): Flow<void> {
    yield* this.inTurn(() => immediately(() => this.park(cpu)));
  }

  /**
   * Waits for the boot processor to begin at the waking vector.
   *
   * @param resume - called with true when it does, with false when nothing has happened for so long
   */
  expectBoot(timeoutNs: number, resume: (isBack: boolean) => void): void {
    const timer = this.host.platform.clock.after(timeoutNs, () => {
      this.onBoot = undefined;
      resume(false);
    });
    this.onBoot = () => {
      this.onBoot = undefined;
      timer.cancel();
      resume(true);
    };
  }

  /** Why a processor cannot go offline now; empty if it can. */
  refusal(cpu: LogicalCpu): string {
    if (cpu.cpu === 0) return "boot processor";
    return cpu.isBusy ? "busy" : "";
  }

  private *inTurn<T>(work: () => Flow<T>): Flow<T> {
    return yield* waitFor<T>((resume) =>
      this.host.queue.add(function* () {
        resume(yield* work());
      }),
    );
  }

  private *moveWorkAndStop(cpu: LogicalCpu): Flow<string> {
    const { settings, platform } = this.host;
    if (this.refusal(cpu) === "" && settings.offlineNs > 0) yield* sleep(platform.clock, settings.offlineNs);
    return yield* immediately(() => this.stop(cpu));
  }

  private *start(cpu: LogicalCpu): Flow<boolean> {
    if (cpu.state === "online") return true;
    if (!cpu.isPresent) return this.fail(cpu, "not present");
    const way = this.wayToStart(cpu);
    if (way === undefined) return this.fail(cpu, "neither the local APIC nor a hypercall reaches it");
    const expectation: { hasReported: boolean; wake: (() => void) | undefined } = {
      hasReported: false,
      wake: undefined,
    };
    this.expected.set(cpu.apicId, expectation);
    cpu.state = "starting";
    traceOspm(this.host.platform, "processor/start", { cpu: cpu.cpu, apicId: cpu.apicId, by: way });
    const error = way === "hypercall" ? this.startByHypercall(cpu) : yield* this.startByIpi(cpu);
    if (error === "" && !expectation.hasReported) yield* this.awaitReport(expectation);
    this.expected.delete(cpu.apicId);
    if (error !== "" || !expectation.hasReported) {
      cpu.state = "offline";
      return this.fail(cpu, error === "" ? "it did not report in" : error);
    }
    cpu.state = "online";
    traceOspm(this.host.platform, "processor/online", { cpu: cpu.cpu, apicId: cpu.apicId, uid: cpu.uid });
    return true;
  }

  private wayToStart(cpu: LogicalCpu): "init-sipi-sipi" | "hypercall" | undefined {
    const { localApic, hypercalls, settings } = this.host;
    const canSend = localApic?.canReach(cpu.apicId) === true;
    if (hypercalls !== undefined && (settings.bringUp === "hypercall" || !canSend)) return "hypercall";
    return canSend ? "init-sipi-sipi" : undefined;
  }

  private *startByIpi({ apicId }: LogicalCpu): Flow<string> {
    const { localApic, platform, settings } = this.host;
    const page = settings.trampoline >>> 12;
    localApic?.sendInit(apicId);
    yield* sleep(platform.clock, INIT_TO_STARTUP_NS);
    localApic?.sendStartup(apicId, page);
    yield* sleep(platform.clock, STARTUP_TO_STARTUP_NS);
    // A processor that runs already ignores the second one.
    localApic?.sendStartup(apicId, page);
    return "";
  }

  private startByHypercall(cpu: LogicalCpu): string {
    const result = this.host.hypercalls?.startVcpu(this.vcpuOf(cpu), this.host.settings.trampoline) ?? 0;
    return result < 0 ? `vcpu_op failed with ${result}` : "";
  }

  private *awaitReport(expectation: { wake: (() => void) | undefined }): Flow<void> {
    const { clock } = this.host.platform;
    yield* waitFor<void>((resume) => {
      const timer: Timer = clock.after(REPORT_TIMEOUT_NS, () => {
        expectation.wake = undefined;
        resume();
      });
      expectation.wake = () => {
        timer.cancel();
        resume();
      };
    });
  }

  private report(apicId: ApicId): void {
    const expectation = this.expected.get(apicId);
    if (expectation === undefined && this.onBoot !== undefined && apicId === this.host.bootId) {
      this.onBoot();
      return;
    }
    if (expectation === undefined) {
      traceOspm(this.host.platform, "processor/unexpected", { apicId });
      return;
    }
    expectation.hasReported = true;
    const { wake } = expectation;
    expectation.wake = undefined;
    wake?.();
  }

  private stop(cpu: LogicalCpu): string {
    if (cpu.state === "offline") return "";
    const reason = this.refusal(cpu);
    if (reason !== "") return reason;
    this.park(cpu);
    return "";
  }

  private park(cpu: LogicalCpu): void {
    const { platform, hypercalls, settings } = this.host;
    cpu.state = "stopping";
    platform.parkProcessor(cpu.apicId);
    if (settings.personality.xen.reportsDown) hypercalls?.vcpuOp(vcpuCommands.down, this.vcpuOf(cpu));
    cpu.state = "offline";
    traceOspm(platform, "processor/offline", { cpu: cpu.cpu, apicId: cpu.apicId, uid: cpu.uid });
  }

  private vcpuOf(cpu: LogicalCpu): number {
    return this.host.settings.personality.xen.vcpuNumber === "half-apic-id" ? cpu.apicId >>> 1 : cpu.uid;
  }

  private fail(cpu: LogicalCpu, reason: string): false {
    traceOspm(this.host.platform, "processor/start-failed", { cpu: cpu.cpu, apicId: cpu.apicId, reason });
    return false;
  }
}
