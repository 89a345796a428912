/** What the bundle holds: the whole command line. `npm run build` makes one file of it and of all it imports. */
export { processHost } from "../process-host.ts";
export { runCli, runDropIn } from "../run.ts";
