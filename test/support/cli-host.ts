/** Runs the command line inside the test's process, with streams that remember. */
import { Readable } from "node:stream";
import { runCli } from "../../src/cli/run.ts";

export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliRunOptions {
  readonly stdin?: Uint8Array | string;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Performs one command line; bytes on standard output are shown as Latin-1. */
export async function acpikit(argv: readonly string[], options: CliRunOptions = {}): Promise<CliRun> {
  const stream = () => {
    const written: string[] = [];
    return {
      text: () => written.join(""),
      isTTY: options.isTTY,
      columns: options.columns,
      write: (content: string | Uint8Array) =>
        written.push(typeof content === "string" ? content : Buffer.from(content).toString("latin1")),
    };
  };
  const stdout = stream();
  const stderr = stream();
  const status = await runCli(argv, {
    stdout,
    stderr,
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    environment: options.environment ?? {},
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}
