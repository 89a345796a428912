/** What can happen when the scan, an eject and a report run at the same time. */
import { guardKeepsApart, unguardedRaces } from "../checks/races.ts";
import type { RaceScenario } from "../races/race-scenario.ts";

const integer = (value: bigint) => ({ type: "Integer", value }) as const;
const eject = { path: "\\_SB.XEN0.V003._EJ0", args: [integer(1n)] };

export const races: RaceScenario = {
  name: "races",
  title: "The scan, an eject and a report at the same time",
  description:
    "Every order of their instructions within a bound, and some at random: none goes wrong with the profile's Mutex; without it an eject hits another vCPU, and a change is told twice.",
  seed: 1,
  vcpus: 4,
  seen: [0, 1, 2],
  ejected: 3,
  guard: "CPLK",
  races: [
    {
      title: "The scan of an event against _EJ0",
      entries: [eject, { path: "\\_SB.XEN0.GPE0._E02", args: [] }],
      wanted: [0, 2],
    },
    {
      title: "_OST of one vCPU against _EJ0 of another",
      entries: [
        eject,
        {
          path: "\\_SB.XEN0.V002._OST",
          args: [integer(3n), integer(0x84n), { type: "Buffer", bytes: new Uint8Array(0) }],
        },
      ],
      wanted: [0, 1, 2],
    },
  ],
  checks: [guardKeepsApart, unguardedRaces],
};
