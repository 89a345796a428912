/** The domains that the store knows: who is introduced, whom a device model stands for, what one may have. */
import { SavedState } from "../../machine/index.ts";
import { type XenstoreQuotas, xenstoreQuotas } from "../../xen/index.ts";

export type QuotaName = keyof XenstoreQuotas;
/** Names of the quotas, in the order in which they are told. */
export const quotaNames: readonly QuotaName[] = ["nodes", "valueBytes", "watches", "transactions", "permissions"];

interface Client {
  isIntroduced: boolean;
  /** The domain whose nodes it owns as well; -1: none. */
  target: number;
  /** Features of the server that it is told of, as bits. */
  features: number;
  readonly quotas: Map<QuotaName, number>;
}

export class StoreClients {
  private readonly clients = new Map<number, Client>();
  private readonly defaults: Record<QuotaName, number>;

  constructor(quotas: Partial<XenstoreQuotas> = {}) {
    this.defaults = { ...xenstoreQuotas, ...quotas };
  }

  isIntroduced(domain: number): boolean {
    return this.clients.get(domain)?.isIntroduced === true;
  }

  introduce(domain: number): void {
    this.client(domain).isIntroduced = true;
  }

  /** The domain is gone, and who stood for it stands for nobody. @returns false if it was not introduced */
  release(domain: number): boolean {
    const wasIntroduced = this.isIntroduced(domain);
    this.clients.delete(domain);
    for (const client of this.clients.values()) if (client.target === domain) client.target = -1;
    return wasIntroduced;
  }

  setTarget(domain: number, target: number): void {
    this.client(domain).target = target;
  }

  /** Who a domain is for permissions: itself, and whom it stands for. */
  identities(domain: number): readonly number[] {
    const target = this.clients.get(domain)?.target ?? -1;
    return target < 0 ? [domain] : [domain, target];
  }

  features(domain: number): number {
    return this.clients.get(domain)?.features ?? 0;
  }

  setFeatures(domain: number, features: number): void {
    this.client(domain).features = features;
  }

  /** @param domain - undefined: what a domain has without one of its own */
  quota(name: QuotaName, domain?: number): number {
    const own = domain === undefined ? undefined : this.clients.get(domain)?.quotas.get(name);
    return own ?? this.defaults[name];
  }

  setQuota(name: QuotaName, value: number, domain?: number): void {
    if (domain === undefined) this.defaults[name] = value;
    else this.client(domain).quotas.set(name, value);
  }

  save(): unknown {
    return {
      defaults: { ...this.defaults },
      clients: [...this.clients].map(([domain, { isIntroduced, target, features, quotas }]) => ({
        domain,
        isIntroduced,
        hasTarget: target >= 0,
        target: Math.max(0, target),
        features,
        quotas: Object.fromEntries(quotas),
      })),
    };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, "store clients");
    const defaults = saved.child("defaults");
    for (const name of quotaNames) this.defaults[name] = defaults.number(name);
    this.clients.clear();
    for (const entry of saved.children("clients")) {
      const quotas = entry.child("quotas");
      const own = quotaNames.filter((name) => quotas.has(name)).map((name) => [name, quotas.number(name)] as const);
      this.clients.set(entry.number("domain"), {
        isIntroduced: entry.boolean("isIntroduced"),
        target: entry.boolean("hasTarget") ? entry.number("target") : -1,
        features: entry.number("features"),
        quotas: new Map(own),
      });
    }
  }

  private client(domain: number): Client {
    const known = this.clients.get(domain);
    if (known !== undefined) return known;
    const client = { isIntroduced: false, target: -1, features: 0, quotas: new Map<QuotaName, number>() };
    this.clients.set(domain, client);
    return client;
  }
}
