/** The scheduler's state as plain JSON, and back. */
import { SavedState } from "../../machine/index.ts";
import type { CpuPools } from "./cpupools.ts";
import { RunQueue } from "./run-queue.ts";
import type { SchedDomain, SchedUnit } from "./sched-unit.ts";

/** Everything that can change. */
export interface SchedulerParts {
  readonly pools: CpuPools;
  readonly domains: ReadonlyMap<number, SchedDomain>;
  readonly queues: Map<number, RunQueue>;
  /** Time of the next tick while ticks run, and how many there were. */
  readonly ticks: { at: number | undefined; count: number };
}

export function saveScheduler({ pools, domains, queues, ticks }: SchedulerParts): unknown {
  return {
    pools: pools.save(),
    tickAt: ticks.at ?? -1,
    ticks: ticks.count,
    domains: [...domains.values()].map(({ id, pool, weight, cap, units }) => ({
      id,
      pool,
      weight,
      cap,
      units: units.map((unit) => unit.save()),
    })),
    cpus: [...queues.values()].map((queue) => ({
      cpu: queue.cpu,
      pool: queue.pool,
      current: queue.current?.name ?? "idle",
      waiting: queue.units.map(({ name }) => name),
      startedAt: queue.startedAt,
      burnedAt: queue.burnedAt,
      dueAt: queue.dueAt ?? -1,
      idleNs: queue.idleNs,
      idleSince: queue.idleSince,
    })),
  };
}

/** Takes over a state with the same domains; the timer comes back with the others. */
export function restoreScheduler({ pools, domains, queues, ticks }: SchedulerParts, state: unknown): void {
  const saved = new SavedState(state, "scheduler");
  pools.restore(saved.raw("pools"));
  ticks.at = optional(saved, "tickAt");
  ticks.count = saved.number("ticks");
  const byName = new Map<string, SchedUnit>();
  for (const entry of saved.children("domains")) {
    const domain = domains.get(entry.number("id"));
    if (domain === undefined) continue;
    domain.pool = entry.number("pool");
    domain.weight = entry.number("weight");
    domain.cap = entry.number("cap");
    const units = entry.list("units");
    for (const unit of domain.units) {
      unit.restore(units[unit.vcpu]);
      byName.set(unit.name, unit);
    }
  }
  queues.clear();
  for (const entry of saved.children("cpus")) {
    const pool = pools.get(entry.number("pool")) ?? pools.all[0];
    if (pool === undefined) continue;
    const queue = new RunQueue(entry.number("cpu"), pool, entry.number("idleSince"));
    queue.pool = entry.number("pool");
    queue.current = byName.get(entry.text("current"));
    for (const name of entry.list("waiting")) {
      const unit = byName.get(String(name));
      if (unit !== undefined) queue.insert(unit);
    }
    queue.startedAt = entry.number("startedAt");
    queue.burnedAt = entry.number("burnedAt");
    queue.dueAt = optional(entry, "dueAt");
    queue.idleNs = entry.number("idleNs");
    queues.set(queue.cpu, queue);
  }
}

function optional(saved: SavedState, key: string): number | undefined {
  return saved.raw(key) === -1 ? undefined : saved.number(key);
}
