/** The process as the command line's host. */
import { exitStatus } from "./exit-status.ts";
import type { CliHost } from "./host.ts";

/**
 * Streams and environment of this process. A reader that closes the pipe (`| head`) ends it quietly; an output that
 * takes no more (a full disk) ends it with a message.
 */
export function processHost(): CliHost {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // Nobody is left to print for, and that is no error.
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    process.stderr.write(`error: standard output takes no more: ${error.code ?? error.message}\n`);
    process.exit(exitStatus.failed);
  });
  // There is no place left to say it.
  process.stderr.on("error", () => process.exit(process.exitCode ?? exitStatus.failed));
  return { stdout: process.stdout, stderr: process.stderr, stdin: process.stdin, environment: process.env };
}
