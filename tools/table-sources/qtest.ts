/**
 * Reads the memory of a QEMU guest over the qtest socket, while its firmware runs under TCG.
 *
 * The protocol is lines of text: `read ADDRESS LENGTH` is answered by `OK 0x…`.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createConnection, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

/** How to start QEMU. */
export interface QemuProgram {
  readonly path: string;
  /** Options every machine needs, such as where the firmware lies. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Bytes per read: an answer has twice as many characters. */
const chunk = 4096;

export class QtestGuest {
  private readonly process: ChildProcess;
  private readonly folder: string;
  private socket: Socket | undefined;
  private lines: AsyncIterator<string> | undefined;
  private output = "";

  private constructor(program: QemuProgram, machine: readonly string[]) {
    this.folder = mkdtempSync(join(tmpdir(), "qtest-"));
    const own = ["-nodefaults", "-no-user-config", "-accel", "tcg", "-display", "none", "-no-reboot"];
    const qtest = ["-qtest", `unix:${this.socketPath},server=on,wait=off`, "-qtest-log", "none"];
    this.process = spawn(program.path, [...program.args, ...own, ...qtest, ...machine], {
      env: program.environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.process.on("error", (problem) => {
      this.output += problem.message;
    });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on("data", (data: Buffer) => {
        this.output = (this.output + data.toString()).slice(-2000);
      });
  }

  /** Starts a machine and connects. @throws Error with QEMU's own words when it ends or does not answer in time */
  static async start(program: QemuProgram, machine: readonly string[], timeoutMs: number): Promise<QtestGuest> {
    const guest = new QtestGuest(program, machine);
    try {
      const end = Date.now() + timeoutMs;
      while (guest.socket === undefined) {
        if (guest.process.exitCode !== null || guest.process.signalCode !== null || Date.now() > end)
          throw guest.failure("did not start");
        await sleep(50);
        guest.socket = await connect(guest.socketPath);
      }
      guest.lines = createInterface({ input: guest.socket })[Symbol.asyncIterator]();
      return guest;
    } catch (problem) {
      guest.stop();
      throw problem;
    }
  }

  private get socketPath(): string {
    return join(this.folder, "socket");
  }

  private failure(what: string): Error {
    return new Error(`QEMU ${what}: ${this.output.trim().split("\n").at(-1) || "it says nothing"}`);
  }

  /** Guest physical memory. */
  async read(address: number, length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let at = 0; at < length; at += chunk) {
      const count = Math.min(chunk, length - at);
      this.socket?.write(`read 0x${(address + at).toString(16)} 0x${count.toString(16)}\n`);
      const answer = await this.lines?.next();
      const text = answer?.done === false ? answer.value : "";
      if (!text.startsWith("OK 0x"))
        throw this.failure(`answered "${text}" to a read of 0x${(address + at).toString(16)}`);
      parts.push(Buffer.from(text.slice(5), "hex"));
    }
    return Buffer.concat(parts);
  }

  stop(): void {
    this.socket?.destroy();
    this.process.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function connect(path: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once("connect", () => resolve(socket));
    socket.once("error", () => resolve(undefined));
  });
}
