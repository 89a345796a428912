/** A Linux guest under QEMU: its command line, QEMU's monitor (QMP) and its test socket (qtest). */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Channel } from "./channel.ts";
import { answerEnd, initramfs } from "./initramfs.ts";
import type { Programs } from "./programs.ts";

/** Tables that the guest shall use in place of QEMU's. */
export interface GuestImage {
  readonly bytes: Uint8Array;
  /** Guest-physical address of the first byte. */
  readonly address: number;
  readonly rsdpAddress: number;
  /** Memory that Linux must leave alone besides the image. */
  readonly reserved: readonly { readonly address: number; readonly length: number }[];
}

export interface GuestOptions {
  readonly maxCpus: number;
  /** undefined: QEMU's own tables. */
  readonly image: GuestImage | undefined;
  readonly knownAs: KnownAs;
  readonly timeoutMs: number;
}

/**
 * What the guest takes its hypervisor for. Under emulation QEMU has a name that Linux does not know (`unknown`): since
 * 6.12.60 it then takes disabled processors of a MADT before ACPI 6.3 for absent ones. It knows VMware by the serial
 * number and the I/O port that QEMU has, too.
 */
export type KnownAs = "unknown" | "vmware";

const processors: Readonly<Record<KnownAs, readonly string[]>> = {
  unknown: ["-cpu", "qemu64"],
  vmware: ["-cpu", "qemu64,-hypervisor", "-smbios", "type=1,serial=VMware-0"],
};

/** Something QEMU said by itself. */
export interface QmpEvent {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const STEP_TIMEOUT_MS = 30_000;
const KIB = 1024;

export class Guest {
  private readonly process: ChildProcess;
  private readonly folder: string;
  private shell: Channel | undefined;
  private qmp: Channel | undefined;
  private qtest: Channel | undefined;
  private readonly events: QmpEvent[] = [];
  private portLogFrom = 0;

  private constructor(programs: Programs, options: GuestOptions) {
    this.folder = mkdtempSync(join(tmpdir(), "acpikit-linux-"));
    writeFileSync(this.path("initrd"), initramfs(programs.busybox));
    const args = [...programs.qemu.args, ...this.machine(programs.kernel, options)];
    const log = openSync(this.path("qemu.err"), "w");
    this.process = spawn(programs.qemu.path, args, {
      env: programs.qemu.environment,
      stdio: ["ignore", "ignore", log],
    });
    this.process.on("error", () => undefined);
  }

  /** Starts QEMU and waits for the guest's command line. @throws Error with the end of its console */
  static async start(programs: Programs, options: GuestOptions): Promise<Guest> {
    const guest = new Guest(programs, options);
    try {
      const open = (name: string, end: string) => Channel.open(guest.path(name), end, () => guest.death());
      guest.shell = await open("shell", answerEnd);
      guest.qmp = await open("qmp", "\n");
      guest.qtest = await open("qtest", "\n");
      await guest.qmp.answer(STEP_TIMEOUT_MS);
      await guest.command("qmp_capabilities", {});
      await guest.shell.answer(options.timeoutMs).catch(() => {
        throw new Error(`the guest does not come up: ${guest.console().slice(-400).replace(/\s+/g, " ")}`);
      });
      return guest;
    } catch (problem) {
      guest.stop();
      throw problem;
    }
  }

  /** What the guest's command line answers to one line. */
  async run(line: string, timeoutMs = STEP_TIMEOUT_MS): Promise<string> {
    this.shell?.send(`${line.replaceAll("\n", ";")}\n`);
    const answer = await this.shell?.answer(timeoutMs);
    return (answer ?? "").replaceAll("\r", "");
  }

  /** A command of QMP. @returns the words of its error; undefined if it went well */
  async command(execute: string, values: Readonly<Record<string, unknown>>): Promise<string | undefined> {
    this.qmp?.send(`${JSON.stringify({ execute, arguments: values })}\n`);
    for (;;) {
      const answer = JSON.parse((await this.qmp?.answer(STEP_TIMEOUT_MS)) ?? "{}") as {
        readonly event?: string;
        readonly data?: QmpEvent["data"];
        readonly error?: { readonly desc: string };
      };
      if (answer.event === undefined) return answer.error?.desc;
      this.events.push({ event: answer.event, data: answer.data ?? {} });
    }
  }

  /** Writes bytes into the guest's memory, as its hypervisor would. */
  async poke(address: number, bytes: Uint8Array): Promise<void> {
    this.qtest?.send(`write 0x${address.toString(16)} ${bytes.length} 0x${Buffer.from(bytes).toString("hex")}\n`);
    const answer = await this.qtest?.answer(STEP_TIMEOUT_MS);
    if (answer?.startsWith("OK") !== true) throw new Error(`qtest answered "${answer ?? ""}"`);
  }

  /** What QEMU said by itself since the last call. */
  async takeEvents(): Promise<readonly QmpEvent[]> {
    await this.command("query-status", {});
    return this.events.splice(0);
  }

  /** Leaves out of the log of port accesses what is there already. */
  armPortLog(): void {
    this.portLogFrom = this.wholePortLog().length;
  }

  /** QEMU's log of port accesses. */
  portLog(): string {
    return this.wholePortLog().slice(this.portLogFrom);
  }

  private wholePortLog(): string {
    return existsSync(this.path("ports.log")) ? readFileSync(this.path("ports.log"), "latin1") : "";
  }

  stop(): void {
    for (const channel of [this.shell, this.qmp, this.qtest]) channel?.close();
    this.process.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }

  private path(name: string): string {
    return join(this.folder, name);
  }

  private console(): string {
    return existsSync(this.path("console")) ? readFileSync(this.path("console"), "latin1") : "";
  }

  private death(): string | undefined {
    const { exitCode, signalCode } = this.process;
    if (exitCode === null && signalCode === null) return undefined;
    const said = readFileSync(this.path("qemu.err"), "utf8").trim();
    return `QEMU ended (${signalCode ?? exitCode}): ${said === "" ? "it says nothing" : said}`;
  }

  private machine(kernel: string, { maxCpus, image, knownAs }: GuestOptions): readonly string[] {
    const words = ["console=ttyS0", "panic=-1", "nokaslr", "acpi.aml_debug_output=1", "log_buf_len=4M"];
    const loader: string[] = [];
    if (image !== undefined) {
      writeFileSync(this.path("tables"), image.bytes);
      loader.push("-device", `loader,file=${this.path("tables")},addr=${image.address},force-raw=on`);
      const pages = [{ address: image.address, length: image.bytes.length }, ...image.reserved];
      const reserve = ({ address, length }: (typeof pages)[number]): string =>
        `memmap=${Math.ceil(length / (4 * KIB)) * 4}K$0x${address.toString(16)}`;
      words.push(`acpi_rsdp=0x${image.rsdpAddress.toString(16)}`, ...pages.map(reserve));
    }
    const socket = (name: string): string => `unix:${this.path(name)},server=on,wait=off`;
    return [
      ...["-nodefaults", "-no-user-config", "-machine", "pc", "-accel", "tcg", ...processors[knownAs], "-m", "512M"],
      ...["-smp", `1,maxcpus=${maxCpus},sockets=${maxCpus},cores=1,threads=1`, "-display", "none", "-no-reboot"],
      ...["-kernel", kernel, "-initrd", this.path("initrd"), "-append", words.join(" ")],
      ...["-chardev", `file,id=console,path=${this.path("console")}`, "-serial", "chardev:console"],
      ...["-chardev", `socket,id=shell,path=${this.path("shell")},server=on,wait=off`, "-serial", "chardev:shell"],
      ...["-qmp", socket("qmp"), "-qtest", socket("qtest"), "-qtest-log", "none"],
      ...["-d", "trace:memory_region_ops_read,trace:memory_region_ops_write", "-D", this.path("ports.log")],
      ...loader,
    ];
  }

  /** Waits until the guest answers a line with `wanted`. @returns false when it does not in time */
  async until(line: string, wanted: string, timeoutMs: number): Promise<boolean> {
    const end = Date.now() + timeoutMs;
    while (Date.now() < end) {
      if ((await this.run(line)).trim() === wanted) return true;
      await sleep(50);
    }
    return false;
  }
}
