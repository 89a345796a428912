/** Tables that describe no machine are refused in words; no table brings the kit down. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { apicId, processorUid } from "../../src/base/brand.ts";
import { type GivenTable, runConformance } from "../../src/hotplug/index.ts";
import { buildFadt, buildMadt, type FadtOptions } from "../../src/tables/index.ts";
import { ownTable, table } from "./given.ts";

const registers: FadtOptions = {
  revision: 3,
  sciInt: 9,
  pm1aEvtBlk: 0x600,
  pm1EvtLen: 4,
  pm1aCntBlk: 0x604,
  pm1CntLen: 2,
  gpe0Blk: 0xafe0,
  gpe0BlkLen: 4,
};

const madt = (localApicAddress = 0xfee0_0000): GivenTable =>
  table(
    buildMadt({
      revision: 1,
      localApicAddress,
      entries: [
        { kind: "ioApic", ioApicId: 0, address: 0xfec0_0000, gsiBase: 0 },
        {
          kind: "processorLocalApic",
          processorUid: processorUid(0),
          apicId: apicId(0),
          flags: { enabled: true, onlineCapable: false },
        },
      ],
    }),
    "APIC",
  );

const fadt = (changes: FadtOptions = {}): GivenTable => table(buildFadt({ ...registers, ...changes }), "FACP");

test.each<[string, readonly GivenTable[], string]>([
  ["events on the hot-plug ports", [fadt({ gpe0Blk: 0xaf00 }), madt()], "would overlap GPE0"],
  [
    "events on the interrupt controller's ports",
    [fadt({ pm1aEvtBlk: 0x4d0 }), madt()],
    "would overlap PM1 event registers",
  ],
  ["an odd GPE block", [fadt({ gpe0BlkLen: 3 }), madt()], "has 3 bytes"],
  ["an SCI that no IOAPIC has", [fadt({ sciInt: 200 }), madt()], "no IOAPIC has a pin for the SCI, GSI 200"],
  [
    "local APIC and IOAPIC at one address",
    [fadt(), madt(0xfec0_0000)],
    "IOAPIC 0 at memory 0xFEC00000 would overlap local APIC",
  ],
])("%s: refused", (_, tables, message) => {
  const { value, diagnostics } = runConformance([ownTable("selector"), ...tables]);
  expect([value, diagnostics.at(-1)?.code]).toEqual([undefined, "hotplug/board-unusable"]);
  expect(diagnostics.at(-1)?.message).toContain(message);
});

test("a MADT without processors is refused", () => {
  const empty = table(buildMadt({ revision: 1, entries: [] }), "APIC");
  const { diagnostics } = runConformance([ownTable("selector"), fadt(), empty]);
  expect(diagnostics.at(-1)?.code).toBe("hotplug/no-processors");
});

test("tables with wrong bytes are judged or refused, and nothing else happens", () => {
  const originals = [ownTable("selector"), fadt(), madt(), ownTable("madt-bitmap-without-device-model")];
  const change = fc.record({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    value: fc.integer({ min: 0, max: 255 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(0, 3), fc.array(change, { minLength: 1, maxLength: 4 }), (dsdt, changes) => {
      const spoiled = [originals[dsdt], originals[1], originals[2]].flatMap((original) => {
        if (original === undefined) return [];
        const bytes = original.source.bytes.slice();
        // Behind the header: signature and length decide what a file is before anybody looks at it.
        for (const { at, value } of changes) bytes[36 + Math.floor(at * (bytes.length - 36))] = value;
        return [table(bytes, original.source.name)];
      });
      const { value, diagnostics } = runConformance(spoiled, { personalities: ["linux-6.1"] });
      const isRefused = diagnostics.some(({ severity }) => severity === "error");
      return isRefused ? value === undefined : (value?.reports.length ?? 0) > 0;
    }),
    { numRuns: 15 },
  );
});
