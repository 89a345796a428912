/** What a hardware domain finds when it starts, and what it does not. */
import { bootChecks } from "../checks/index.ts";
import type { Scenario } from "../scenario.ts";
import { powerOn } from "./steps.ts";

export const bootEnumeration: Scenario = {
  name: "boot-enumeration",
  title: "Boot: the present vCPUs come online, the possible ones are known, the physical ones stay hidden",
  description: "Boots with 3 of 6 vCPUs over 2 physical CPUs in 3 sockets, and once more with all 6.",
  seed: 1,
  steps: [powerOn({ presentVcpus: 3, maxVcpus: 6 }), powerOn({ presentVcpus: 6, maxVcpus: 6 })],
  checks: bootChecks,
  expectedDefects: [],
};
