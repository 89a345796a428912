/** A socket on which answers end with a mark: the guest's command line, QMP, qtest. */
import { createConnection, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export class Channel {
  private readonly socket: Socket;
  private readonly end: string;
  private readonly death: () => string | undefined;
  private text = "";
  /** What was sent last, for messages. */
  private asked = "";
  private readonly waiting: (() => void)[] = [];

  private constructor(socket: Socket, end: string, death: () => string | undefined) {
    this.socket = socket;
    this.end = end;
    this.death = death;
    socket.setEncoding("latin1");
    socket.on("data", (data: string) => {
      this.text += data;
      for (const wake of this.waiting.splice(0)) wake();
    });
    socket.on("error", () => undefined);
  }

  /** Connects as soon as the other side listens. @param death - says why it listens no more; undefined: it does */
  static async open(path: string, end: string, death: () => string | undefined): Promise<Channel> {
    for (let attempt = 0; attempt < 300; attempt++) {
      const socket = await connect(path);
      if (socket !== undefined) return new Channel(socket, end, death);
      const problem = death();
      if (problem !== undefined) throw new Error(problem);
      await sleep(50);
    }
    throw new Error(`nobody listens at ${path}`);
  }

  send(text: string): void {
    this.asked = text.slice(0, 200);
    this.socket.write(text);
  }

  /** The next answer without its mark. @throws Error when none comes in time */
  async answer(timeoutMs: number): Promise<string> {
    const until = Date.now() + timeoutMs;
    for (;;) {
      const end = this.text.indexOf(this.end);
      if (end >= 0) {
        const answer = this.text.slice(0, end);
        this.text = this.text.slice(end + this.end.length);
        return answer;
      }
      const problem = this.death();
      if (problem !== undefined) throw new Error(`${problem}, when asked ${JSON.stringify(this.asked)}`);
      if (Date.now() > until) throw new Error(`no answer in ${timeoutMs / 1000} s to ${JSON.stringify(this.asked)}`);
      await Promise.race([new Promise<void>((resolve) => this.waiting.push(resolve)), sleep(100)]);
    }
  }

  close(): void {
    this.socket.destroy();
  }
}

function connect(path: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once("connect", () => resolve(socket));
    socket.once("error", () => resolve(undefined));
  });
}
