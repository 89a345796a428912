import { expect, test } from "vitest";
import { parseNamePath } from "../../src/aml/index.ts";
import { apicId } from "../../src/base/brand.ts";
import { createNamespace, type MethodObject, type NamespaceNode } from "../../src/namespace/index.ts";
import { type Flow, immediately } from "../../src/ospm/flow.ts";
import type { GpeBlockLocation } from "../../src/ospm/gpe-block.ts";
import { GpeDispatcher } from "../../src/ospm/gpe-dispatcher.ts";
import { findGpeMethods } from "../../src/ospm/gpe-methods.ts";
import { acpicaConversation, type RegisterConversation, specificationConversation } from "../../src/ospm/index.ts";
import { Interrupts } from "../../src/ospm/interrupts.ts";
import { IoApics } from "../../src/ospm/io-apic.ts";
import { LocalApic } from "../../src/ospm/local-apic.ts";
import { WorkQueue } from "../../src/ospm/work-queue.ts";
import { type FakeGpeBlock, FakePlatform, IOAPIC, LAPIC } from "../support/fake-platform.ts";

const location: GpeBlockLocation = {
  name: "GPE0",
  space: "port",
  address: 0xafe0,
  registerCount: 2,
  firstGpe: 0,
  device: undefined,
};

const method: MethodObject = {
  type: "Method",
  argumentCount: 0,
  isSerialized: false,
  syncLevel: 0,
  body: { kind: "native", function: "_OSI" },
};

interface Rig {
  readonly platform: FakePlatform;
  readonly block: FakeGpeBlock;
  readonly dispatcher: GpeDispatcher;
  /** Methods that ran, in order. */
  readonly ran: string[];
  readonly duplicates: string[];
  /** What each method does. */
  onRun: (node: NamespaceNode) => void;
}

/** A dispatcher over one block with the given methods of `\_GPE`, connected to the SCI and enabled. */
function rig(names: readonly string[], conversation: RegisterConversation = acpicaConversation, isRam = false): Rig {
  const platform = new FakePlatform();
  const block = platform.addBlock({ space: "port", base: 0xafe0, length: 4, isRam });
  const localApic = new LocalApic(platform, LAPIC);
  const ioApics = new IoApics(platform, [{ address: IOAPIC, gsiBase: 0 }]);
  const interrupts = new Interrupts(platform, { localApic, ioApics, destination: apicId(0) }, 99_900);
  const namespace = createNamespace();
  for (const name of names) {
    const path = parseNamePath(`\\_GPE.${name}`);
    if (path !== undefined) namespace.install(path, namespace.root, method, { owner: 1, place: undefined });
  }
  const scope = namespace.find("\\_GPE") ?? namespace.root;
  const result: Rig = {
    platform,
    block,
    ran: [],
    duplicates: [],
    onRun: () => undefined,
    dispatcher: new GpeDispatcher({
      platform,
      conversation,
      methodQueue: new WorkQueue("methods", platform.clock),
      notifyQueue: new WorkQueue("notify", platform.clock),
      runMethod: (node): Flow<void> =>
        immediately(() => {
          result.ran.push(node.path);
          result.onRun(node);
        }),
      atomically: (action) => interrupts.atomically(action),
      onDuplicate: (_block, first, second) => result.duplicates.push(`${first.path} ${second.path}`),
    }),
  };
  const installed = result.dispatcher.install(location, findGpeMethods(scope));
  interrupts.connect(9, { polarity: "high", trigger: "level" }, () => result.dispatcher.detect([installed]) > 0);
  result.dispatcher.enable(installed);
  return result;
}

test.each([
  { name: "_L02", trigger: "level", order: ["gpe/disable", "gpe/dispatch", "gpe/clear", "gpe/enable", "gpe/done"] },
  { name: "_E02", trigger: "edge", order: ["gpe/disable", "gpe/clear", "gpe/dispatch", "gpe/enable", "gpe/done"] },
])("a $trigger event is handled in the order of §5.6.4", ({ name, order }) => {
  const { platform, block, ran } = rig([name]);
  platform.events.length = 0;
  block.raise(2);
  platform.run();
  expect(ran).toEqual([`\\_GPE.${name}`]);
  expect(platform.events.map(({ kind }) => kind)).toEqual(order);
  expect([...block.bytes]).toEqual([0, 0, 4, 0]);
});

test.each([acpicaConversation, specificationConversation])(
  "an edge event that is set while its method runs runs it again ($name)",
  (conversation) => {
    const it = rig(["_E02"], conversation);
    it.onRun = () => {
      if (it.ran.length === 1) it.block.raise(2);
    };
    it.block.raise(2);
    it.platform.run();
    expect(it.ran.length).toBe(2);
    expect([...it.block.bytes]).toEqual([0, 0, 4, 0]);
  },
);

test("a level event whose cause the method removes does not come back", () => {
  const { platform, block, ran } = rig(["_L02"]);
  block.raise(2);
  platform.run();
  expect(ran.length).toBe(1);
});

test("a level event that is set again after its clear runs again", () => {
  const it = rig(["_L02"]);
  it.block.raise(2);
  it.platform.run();
  it.block.raise(2);
  it.platform.run();
  expect(it.ran.length).toBe(2);
});

test("an event that comes while another one is handled waits for nothing", () => {
  const it = rig(["_E02", "_L03"]);
  it.onRun = (node) => {
    if (node.path === "\\_GPE._E02" && it.ran.length === 1) it.block.raise(3);
  };
  it.block.raise(2);
  it.platform.run();
  expect(it.ran).toEqual(["\\_GPE._E02", "\\_GPE._L03"]);
  expect([...it.block.bytes]).toEqual([0, 0, 0x0c, 0]);
});

test("several events of one interrupt run in the order of their numbers", () => {
  const it = rig(["_L0A", "_E02", "_E01"]);
  it.platform.pm1.status = 0x20;
  it.platform.setForeignSci(false);
  it.block.bytes[0] = 0x06;
  it.block.bytes[1] = 0x04;
  it.block.raise(2);
  it.platform.run();
  expect(it.ran).toEqual(["\\_GPE._E01", "\\_GPE._E02", "\\_GPE._L0A"]);
});

test("a storm of a thousand events runs the method a thousand times and ends", () => {
  const it = rig(["_E02"]);
  it.onRun = () => {
    if (it.ran.length < 1000) it.block.raise(2);
  };
  it.block.raise(2);
  it.platform.run();
  expect(it.ran.length).toBe(1000);
  expect(it.dispatcher.blocks[0]?.events.get(2)?.runs).toBe(1000);
  expect([...it.block.bytes]).toEqual([0, 0, 4, 0]);
});

test("an event without a method that somebody enabled is disabled", () => {
  const { platform, block, ran } = rig(["_E02"]);
  block.bytes[2] = 0x0c;
  block.raise(3);
  platform.run();
  expect(ran).toEqual([]);
  expect(block.bytes[2]).toBe(0x04);
  expect(platform.lane("ospm", "gpe/unhandled")).toEqual(["gpe/unhandled GPE0 3"]);
});

test("of _L02 and _E02 the first one is used", () => {
  const { duplicates, dispatcher } = rig(["_L02", "_E02"]);
  expect(duplicates).toEqual(["\\_GPE._L02 \\_GPE._E02"]);
  expect(dispatcher.blocks[0]?.events.get(2)?.trigger).toBe("level");
});

test.each(["_EG2", "_X02", "E02_", "_L10"])("%s is no method of this block's events", (name) => {
  expect(rig([name]).dispatcher.blocks[0]?.events.size).toBe(0);
});

test("registers in plain RAM keep the event active although nothing happened (facts A.9)", () => {
  const it = rig(["_E02"], acpicaConversation, true);
  // The status half keeps the 0xFF that should have cleared it: the look after start-up sees an event.
  it.platform.run();
  expect(it.ran.length).toBe(1);
  expect([...it.block.bytes]).toEqual([0x04, 0xff, 0x04, 0x00]);
});

/** What reaches the status and enable registers, in order: two conversations, one sequence of writes. */
test("both conversations write the same values in the same order", () => {
  const writes = [acpicaConversation, specificationConversation].map((conversation) => {
    const it = rig(["_E02", "_L03"], { ...conversation, disablesOnMatch: false });
    it.block.raise(2);
    it.platform.run();
    it.block.raise(3);
    it.platform.run();
    return it.platform.log
      .filter(({ space, direction }) => space === "port" && direction === "write")
      .map(({ address, value }) => `${address.toString(16)}=${value.toString(16)}`);
  });
  expect(writes[0]).toEqual(writes[1]);
  expect(writes[0]?.slice(0, 6)).toEqual(["afe2=0", "afe0=ff", "afe3=0", "afe1=ff", "afe2=4", "afe2=c"]);
});
