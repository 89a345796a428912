/** The program `acpikit-iasl`, bundled: `acpikit iasl` for build systems that take one word as their compiler. */
import { join } from "node:path";
import { loadProgram } from "./load-program.ts";

/** File name of the bundle, put in when it is made. */
declare const PROGRAM_FILE: string;

const { program } = loadProgram(join(__dirname, PROGRAM_FILE));
void program.runDropIn(process.argv.slice(2), program.processHost()).then((status) => {
  process.exitCode = status;
});
