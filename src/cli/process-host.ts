/** The process as the command line's host. */
import type { CliHost } from "./host.ts";

/** Streams and environment of this process; a reader that closes the pipe (`| head`) ends it quietly. */
export function processHost(): CliHost {
  // Nobody is left to print for, and that is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
  return { stdout: process.stdout, stderr: process.stderr, stdin: process.stdin, environment: process.env };
}
