#!/usr/bin/env node
/** The program `acpikit`. */
import { processHost } from "./process-host.ts";
import { runCli } from "./run.ts";

process.exitCode = await runCli(process.argv.slice(2), processHost());
