/** Who watches what: an event for each change at a watched path or below it. */
import { SavedState } from "../../machine/index.ts";
import { isWithin } from "./store-path.ts";
import type { StoreChange } from "./transaction.ts";

export interface Watch {
  readonly domain: number;
  /** Absolute, or special (`@introduceDomain`, `@releaseDomain`). */
  readonly path: string;
  readonly token: string;
  /** What is cut off the paths of events: a relative watch gets relative paths. */
  readonly home: string;
}

export interface WatchEvent {
  readonly domain: number;
  readonly path: string;
  readonly token: string;
}

export class Watches {
  private readonly onEvent: (event: WatchEvent) => void;
  private list: Watch[] = [];

  constructor(onEvent: (event: WatchEvent) => void) {
    this.onEvent = onEvent;
  }

  countOf(domain: number): number {
    return this.list.filter((watch) => watch.domain === domain).length;
  }

  /** @returns false if the same watch is there already */
  add(watch: Watch): boolean {
    const { domain, path, token } = watch;
    if (this.list.some((each) => each.domain === domain && each.path === path && each.token === token)) return false;
    this.list.push(watch);
    this.send(watch, watch.path);
    return true;
  }

  remove(domain: number, path: string, token: string): boolean {
    const before = this.list.length;
    this.list = this.list.filter((each) => each.domain !== domain || each.path !== path || each.token !== token);
    return this.list.length < before;
  }

  removeAll(domain: number): void {
    this.list = this.list.filter((each) => each.domain !== domain);
  }

  /** A removal is also an event for those who watch what was below it. */
  fire({ path, isRemoval }: StoreChange, mayRead: (domain: number, path: string) => boolean): void {
    for (const watch of [...this.list]) {
      if (isWithin(path, watch.path)) {
        if (mayRead(watch.domain, path)) this.send(watch, path);
      } else if (isRemoval && isWithin(watch.path, path)) this.send(watch, watch.path);
    }
  }

  /** `@introduceDomain` and `@releaseDomain`. */
  fireSpecial(path: string): void {
    for (const watch of [...this.list]) if (watch.path === path) this.send(watch, path);
  }

  save(): unknown {
    return this.list.map((watch) => ({ ...watch }));
  }

  restore(state: unknown): void {
    this.list = new SavedState({ watches: state }).children("watches").map((entry) => ({
      domain: entry.number("domain"),
      path: entry.text("path"),
      token: entry.text("token"),
      home: entry.text("home"),
    }));
  }

  private send({ domain, token, home }: Watch, path: string): void {
    this.onEvent({ domain, token, path: home !== "" && path.startsWith(home) ? path.slice(home.length) : path });
  }
}
