/** Schedulers that a pool can have, by name and by Xen's numbers. */
import { schedulerIds } from "../../xen/index.ts";
import { creditPolicy } from "./credit-policy.ts";
import { credit2Policy } from "./credit2-policy.ts";
import type { PolicyName, SchedPolicy } from "./sched-policy.ts";

export const policies: { readonly [N in PolicyName]: SchedPolicy } = { credit: creditPolicy, credit2: credit2Policy };

export const policyNames: readonly PolicyName[] = ["credit", "credit2"];

/** @returns undefined: this hypervisor has no such scheduler */
export function policyById(id: number): SchedPolicy | undefined {
  return Object.values(policies).find(({ name }) => schedulerIds[name] === id);
}
