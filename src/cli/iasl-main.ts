#!/usr/bin/env node
/** The program `acpikit-iasl`: `acpikit iasl` for build systems that take one word as their compiler. */
import { processHost } from "./process-host.ts";
import { runDropIn } from "./run.ts";

process.exitCode = await runDropIn(process.argv.slice(2), processHost());
