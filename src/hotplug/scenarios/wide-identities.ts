/** More processors than eight bits can name. */
import { addChecks, bootChecks, eventChecks, manyChecks, removeChecks, wideChecks } from "../checks/index.ts";
import { add, powerOn, remove, scenario } from "./steps.ts";

export const wideIdentities = scenario(
  {
    name: "wide-identities",
    title: "_UID and APIC ID above 255",
    description:
      "300 vCPUs possible: APIC IDs up to 598, UIDs from 0x10000 on. Those in the last words of the bitmap are added, ejected and added again.",
  },
  [powerOn({ presentVcpus: 1, maxVcpus: 300 }), add(128), add(255, 256, 299), remove(299), add(299)],
  [...wideChecks, ...bootChecks, ...eventChecks, ...addChecks, ...manyChecks.slice(-1), ...removeChecks],
);
