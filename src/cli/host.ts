/** The process around the command line, as far as it is used: tests put their own in its place. */

export interface OutputStream {
  readonly isTTY?: boolean | undefined;
  /** Width of a terminal in characters. */
  readonly columns?: number | undefined;
  write(content: string | Uint8Array): unknown;
}

export interface CliHost {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
