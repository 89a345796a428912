/** The program `acpikit`, bundled. */
import { join } from "node:path";
import { loadProgram } from "./load-program.ts";

/** File name of the bundle, put in when it is made. */
declare const PROGRAM_FILE: string;

const { program } = loadProgram(join(__dirname, PROGRAM_FILE));
void program.runCli(process.argv.slice(2), program.processHost()).then((status) => {
  process.exitCode = status;
});
