#!/usr/bin/env node
/** The program `acpikit`. */
import { runCli } from "./run.ts";

// A reader that has seen enough (`| head`) closes the pipe: no error, but nobody is left to print for.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
}

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  environment: process.env,
});
