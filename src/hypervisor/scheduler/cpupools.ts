/** Partitions of the physical CPUs, each scheduled apart (facts E.2). */
import { SavedState } from "../../machine/index.ts";
import { credit } from "./credit.ts";
import { policies, policyNames } from "./policies.ts";
import type { PolicyName, SchedPolicy } from "./sched-policy.ts";

export interface CpuPool {
  readonly id: number;
  readonly cpus: Set<number>;
  readonly domains: Set<number>;
  /** How its CPUs are shared. */
  readonly policy: SchedPolicy;
  /** Somebody waits for one of its CPUs, as of the last time that anything changed. */
  isContended: boolean;
  /** Length of a time slice and the shortest run before a preemption. */
  sliceNs: number;
  ratelimitNs: number;
}

/** The pool that is always there: CPUs that come online and domains without a wish belong to it. */
export const defaultPool = 0;

export class CpuPools {
  private readonly pools = new Map<number, CpuPool>();
  /** CPUs that are online and in no pool. */
  readonly free = new Set<number>();

  constructor(policy: PolicyName) {
    this.create(policy, defaultPool);
  }

  get all(): readonly CpuPool[] {
    return [...this.pools.values()].sort((a, b) => a.id - b.id);
  }

  get(id: number): CpuPool | undefined {
    return this.pools.get(id);
  }

  /** @param wanted - undefined: the lowest free number. @returns undefined if the number is taken */
  create(policy: PolicyName, wanted?: number): CpuPool | undefined {
    let id = wanted ?? 0;
    while (wanted === undefined && this.pools.has(id)) id += 1;
    if (this.pools.has(id)) return undefined;
    const sliceNs = credit.tickNs * credit.ticksPerSlice;
    const pool: CpuPool = {
      id,
      cpus: new Set<number>(),
      domains: new Set<number>(),
      policy: policies[policy],
      isContended: false,
      sliceNs,
      ratelimitNs: credit.ratelimitNs,
    };
    this.pools.set(id, pool);
    return pool;
  }

  remove(id: number): void {
    this.pools.delete(id);
  }

  save(): unknown {
    return {
      free: [...this.free],
      pools: this.all.map(({ id, cpus, domains, policy, isContended, sliceNs, ratelimitNs }) => ({
        id,
        policy: policy.name,
        isContended,
        cpus: [...cpus],
        domains: [...domains],
        sliceNs,
        ratelimitNs,
      })),
    };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, "cpupools");
    this.pools.clear();
    this.free.clear();
    for (const cpu of saved.list("free")) this.free.add(Number(cpu));
    for (const entry of saved.children("pools")) {
      const pool = this.create(entry.oneOf("policy", policyNames), entry.number("id"));
      if (pool === undefined) continue;
      for (const cpu of entry.list("cpus")) pool.cpus.add(Number(cpu));
      for (const domain of entry.list("domains")) pool.domains.add(Number(domain));
      pool.isContended = entry.boolean("isContended");
      pool.sliceNs = entry.number("sliceNs");
      pool.ratelimitNs = entry.number("ratelimitNs");
    }
  }
}
