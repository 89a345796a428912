import { expect, test } from "vitest";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import {
  answerMessage,
  decodeMessage,
  encodeMessage,
  parsePermission,
  resolvePath,
  type WatchEvent,
  Xenstore,
  XenstoreDaemon,
} from "../../src/hypervisor/xenstore/index.ts";
import { MachineTimers } from "../../src/machine/index.ts";
import { xenstoreMessages } from "../../src/xen/index.ts";

function fresh(quotas = {}) {
  const events: WatchEvent[] = [];
  const store = new Xenstore({ quotas, onEvent: (event) => events.push(event) });
  store.makeDirectory(0, "/local/domain/3");
  store.setPermissions(0, "/local/domain/3", [
    { access: "n", domain: 3 },
    { access: "r", domain: 4 },
  ]);
  return { store, events };
}

test("a watch fires once at once, then for every change at its path and below, with relative paths if it is relative", () => {
  const { store, events } = fresh();
  store.watch(3, "cpu", "token");
  store.write(0, "/local/domain/3/cpu/1/availability", "online");
  store.write(0, "/local/domain/3/memory", "1");
  store.remove(0, "/local/domain/3/cpu");
  expect(events.map(({ path }) => path)).toEqual(["cpu", "cpu/1/availability", "cpu"]);
  expect(store.watch(3, "cpu", "token")).toEqual({ error: "EEXIST" });
  expect(store.unwatch(3, "cpu", "token")).toEqual({ value: undefined });
  expect(store.unwatch(3, "cpu", "token")).toEqual({ error: "ENOENT" });
});

test.each([
  { domain: 3, read: "value", write: "value" },
  { domain: 4, read: "value", write: "error" },
  { domain: 5, read: "error", write: "error" },
  { domain: 0, read: "value", write: "value" },
])("domain $domain reads with $read and writes with $write", ({ domain, read, write }) => {
  const { store } = fresh();
  store.write(3, "data", "x");
  expect(Object.keys(store.read(domain, "/local/domain/3/data"))).toEqual([read]);
  expect(Object.keys(store.write(domain, "/local/domain/3/data", "y"))).toEqual([write]);
});

test("a guest hears nothing of nodes that it may not read", () => {
  const { store, events } = fresh();
  store.watch(5, "/local/domain/3", "spy");
  store.write(0, "/local/domain/3/secret", "1");
  expect(events.map(({ path }) => path)).toEqual(["/local/domain/3"]);
});

test.each([
  ["nodes", { nodes: 2 }, (store: Xenstore) => [1, 2, 3].map((name) => store.write(3, `n${name}`, "")), "ENOSPC"],
  ["value", { valueBytes: 4 }, (store: Xenstore) => [store.write(3, "long", "12345")], "ENOSPC"],
  ["watches", { watches: 1 }, (store: Xenstore) => ["a", "b"].map((name) => store.watch(3, name, "t")), "E2BIG"],
  [
    "transactions",
    { transactions: 1 },
    (store: Xenstore) => [store.startTransaction(3), store.startTransaction(3)],
    "ENOSPC",
  ],
] as const)("the quota of %s refuses the one that is too many", (_, quotas, act, error) => {
  expect(act(fresh(quotas).store).at(-1)).toEqual({ error });
});

test.each([
  ["/local/domain/3", "/local/domain/3"],
  ["cpu/1", "/local/domain/3/cpu/1"],
  ["/a//b", undefined],
  ["/a/", undefined],
  ["/a b", undefined],
  [`/${"x".repeat(3072)}`, undefined],
  ["x".repeat(2049), undefined],
])("the path %s means %s", (path, expected) => {
  expect(resolvePath(path, "/local/domain/3")).toBe(expected);
});

test.each(["n0", "r12", "w3", "b65535"])("%s is a permission", (text) => {
  expect(parsePermission(text)).toBeDefined();
});

test.each(["", "x1", "r", "rr1", "r-1"])("%s is no permission", (text) => {
  expect(parsePermission(text)).toBeUndefined();
});

const ask = (store: Xenstore, domain: number, type: number, payload: string, transaction = 0) =>
  answerMessage(store, domain, { type, request: 7, transaction, payload });

test("messages are answered with their request number, errors by their name", () => {
  const { store } = fresh();
  const { write, read, directory, error, getPerms, getDomainPath, mkdir } = xenstoreMessages;
  expect(ask(store, 3, write, "data\0a\0b")).toEqual({ type: write, request: 7, transaction: 0, payload: "OK\0" });
  expect(ask(store, 3, read, "data\0").payload).toBe("a\0b");
  expect(ask(store, 3, mkdir, "dir\0").payload).toBe("OK\0");
  expect(ask(store, 3, directory, "/local/domain/3\0").payload).toBe("data\0dir\0");
  expect(ask(store, 3, getPerms, "data\0").payload).toBe("n3\0r4\0");
  expect(ask(store, 3, getDomainPath, "3\0").payload).toBe("/local/domain/3\0");
  expect(ask(store, 3, read, "none\0")).toMatchObject({ type: error, payload: "ENOENT\0" });
  expect(ask(store, 3, 99, "")).toMatchObject({ type: error, payload: "ENOSYS\0" });
});

test("a transaction over the wire is refused when its node has changed", () => {
  const { store } = fresh();
  const { transactionStart, transactionEnd, read, error } = xenstoreMessages;
  store.write(3, "data", "1");
  const id = Number.parseInt(ask(store, 3, transactionStart, "\0").payload, 10);
  ask(store, 3, read, "data\0", id);
  store.write(3, "data", "2");
  expect(ask(store, 3, transactionEnd, "T\0", id)).toMatchObject({ type: error, payload: "EAGAIN\0" });
  expect(ask(store, 3, transactionEnd, "T\0", id)).toMatchObject({ type: error, payload: "ENOENT\0" });
});

test("a message comes back from its bytes; half of one or one that is too long does not", () => {
  const message = { type: 2, request: 1, transaction: 0, payload: "data\0" };
  const bytes = encodeMessage(message);
  expect(decodeMessage(bytes)).toEqual(message);
  expect(decodeMessage(bytes.subarray(0, bytes.length - 1))).toBeUndefined();
  expect(decodeMessage(encodeMessage({ ...message, payload: "x".repeat(4097) }))).toBeUndefined();
});

test("a guest that speaks the wire protocol reads, watches, and hears of changes in messages", () => {
  const clock = new VirtualClock();
  const daemon = new XenstoreDaemon({ clock, trace: { emit: () => undefined } }, new MachineTimers(clock));
  const heard: string[] = [];
  daemon.onMessage(3, (bytes) => heard.push(decodeMessage(bytes)?.payload ?? ""));
  daemon.store.makeDirectory(0, "/local/domain/3");
  daemon.store.setPermissions(0, "/local/domain/3", [{ access: "n", domain: 3 }]);
  const { write, watch } = xenstoreMessages;
  const ask = (type: number, payload: string) =>
    decodeMessage(daemon.request(3, encodeMessage({ type, request: 1, transaction: 0, payload })) ?? new Uint8Array(0));
  expect(ask(watch, "cpu\0token\0")?.payload).toBe("OK\0");
  expect(ask(write, "cpu/1/availability\0online")?.payload).toBe("OK\0");
  expect(heard).toEqual([]);
  clock.advanceTo(1_000_000);
  expect(heard).toEqual(["cpu\0token\0", "cpu/1/availability\0token\0"]);
  expect(daemon.request(3, Uint8Array.of(1, 2, 3))).toBeUndefined();
});

const words = (...texts: readonly string[]): string => texts.map((text) => `${text}\0`).join("");

test("the toolstack introduces and releases domains, and who watches hears of both", () => {
  const { store, events } = fresh();
  store.watch(0, "@introduceDomain", "in");
  store.watch(0, "@releaseDomain", "out");
  events.length = 0;
  const { introduce, release, isDomainIntroduced, error } = xenstoreMessages;
  expect(ask(store, 0, isDomainIntroduced, "3\0").payload).toBe("F\0");
  expect(ask(store, 3, introduce, words("3", "100", "7"))).toMatchObject({ type: error, payload: "EACCES\0" });
  expect(ask(store, 0, introduce, words("3", "100", "7")).payload).toBe("OK\0");
  expect(ask(store, 3, isDomainIntroduced, "3\0").payload).toBe("T\0");
  expect(ask(store, 0, release, "3\0").payload).toBe("OK\0");
  expect(ask(store, 0, release, "3\0")).toMatchObject({ type: error, payload: "ENOENT\0" });
  expect(events.map(({ token }) => token)).toEqual(["in", "out"]);
});

test("a device model may what the guest may that it stands for, until that is gone", () => {
  const { store } = fresh();
  store.write(3, "data", "x");
  for (const domain of [3, 5]) store.introduce(domain);
  const path = "/local/domain/3/data";
  expect(store.write(5, path, "y")).toEqual({ error: "EACCES" });
  expect(ask(store, 0, xenstoreMessages.setTarget, words("5", "3")).payload).toBe("OK\0");
  expect(store.write(5, path, "y")).toEqual({ value: undefined });
  store.release(3);
  expect(store.write(5, path, "z")).toEqual({ error: "EACCES" });
});

test("a long list comes in parts of whole payloads with one generation, and an empty name ends it", () => {
  const { store } = fresh({ nodes: 2000 });
  const names = Array.from({ length: 700 }, (_, index) => `node-${String(index).padStart(4, "0")}`);
  for (const name of names) store.write(0, `/many/${name}`, "");
  const { directory, directoryPart, error } = xenstoreMessages;
  expect(ask(store, 0, directory, "/many\0")).toMatchObject({ type: error, payload: "E2BIG\0" });
  const generations = new Set<string>();
  let list = "";
  for (let parts = 0; parts < 4 && !list.endsWith("\0\0"); parts++) {
    const { payload } = ask(store, 0, directoryPart, `/many\0${list.length}\0`);
    expect(payload.length).toBeLessThanOrEqual(4096);
    const end = payload.indexOf("\0");
    generations.add(payload.slice(0, end));
    list += payload.slice(end + 1);
  }
  expect(list.split("\0").filter((name) => name !== "")).toEqual(names);
  expect(generations.size).toBe(1);
});

test("quotas and features are told, and set by the toolstack alone", () => {
  const { store } = fresh();
  const { getQuota, setQuota, getFeature, setFeature, error } = xenstoreMessages;
  expect(ask(store, 3, getQuota, "watches\0").payload).toBe("128\0");
  expect(ask(store, 3, setQuota, words("watches", "9"))).toMatchObject({ type: error, payload: "EACCES\0" });
  expect(ask(store, 0, setQuota, words("3", "watches", "1")).payload).toBe("OK\0");
  expect([store.watch(3, "a", "t"), store.watch(3, "b", "t")]).toEqual([{ value: undefined }, { error: "E2BIG" }]);
  expect(ask(store, 0, getQuota, words("4", "watches")).payload).toBe("128\0");
  expect(ask(store, 0, getQuota, "nonsense\0")).toMatchObject({ type: error, payload: "EINVAL\0" });
  expect(ask(store, 3, getFeature, "").payload).toBe("15\0");
  expect(ask(store, 0, setFeature, words("3", "7")).payload).toBe("OK\0");
  expect(ask(store, 0, getFeature, "3\0").payload).toBe("7\0");
  expect(ask(store, 0, setFeature, words("3", "99"))).toMatchObject({ type: error, payload: "EINVAL\0" });
});

test("clients of the store outlast saving it", () => {
  const make = () => {
    const clock = new VirtualClock();
    return new XenstoreDaemon({ clock, trace: { emit: () => undefined } }, new MachineTimers(clock));
  };
  const first = make();
  first.store.introduce(3);
  first.store.clients.setTarget(4, 3);
  first.store.clients.setQuota("nodes", 7, 3);
  const second = make();
  second.restore(JSON.parse(JSON.stringify(first.save())));
  expect(second.save()).toEqual(first.save());
  expect([second.store.clients.isIntroduced(3), second.store.clients.quota("nodes", 3)]).toEqual([true, 7]);
});
