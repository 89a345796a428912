/** A process that examines machines: one message in, one out. */
import { examine, type MachineFiles, type Settings } from "./examine.ts";

/** What a worker is asked. */
export interface Job {
  readonly index: number;
  readonly machine: MachineFiles;
  readonly settings: Settings;
}

process.on("message", ({ index, machine, settings }: Job) => {
  process.send?.({ index, tables: examine(machine, settings) });
});
