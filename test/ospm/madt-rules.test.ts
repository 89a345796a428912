import { expect, test } from "vitest";
import { apicId, processorUid } from "../../src/base/brand.ts";
import {
  judgeMadtEntries,
  type MadtSituation,
  matchEntry,
  type ProcessorEntry,
  personalities,
} from "../../src/ospm/index.ts";

/** An entry in short: type, APIC ID, UID, flags as the table holds them. */
const entry = (type: 0 | 9, id: number, uid: number, flags: number): ProcessorEntry => ({
  type,
  apicId: apicId(id),
  uid: processorUid(uid),
  isEnabled: (flags & 1) !== 0,
  isOnlineCapable: (flags & 2) !== 0,
});

const hardware: MadtSituation = {
  hasOnlineCapable: false,
  isGuest: false,
  hasX2apic: true,
  physicalUids: new Set(),
};
const modern = { ...hardware, hasOnlineCapable: true };
const guest = { ...hardware, isGuest: true };
const newer = personalities["linux-6.11"].madt;
const older = personalities["linux-6.1"].madt;

// Facts I.1, row by row.
test.each([
  { name: "type 0 with ID 0xFF is ignored", entries: [entry(0, 0xff, 1, 1)], at: hardware, outcomes: ["ignored"] },
  {
    name: "type 9 with ID 0xFFFFFFFF is ignored",
    entries: [entry(9, 0xffff_ffff, 1, 1)],
    at: hardware,
    outcomes: ["ignored"],
  },
  { name: "type 0 enabled is present", entries: [entry(0, 0, 0, 1)], at: hardware, outcomes: ["present"] },
  { name: "type 9 enabled is present", entries: [entry(9, 2, 1, 1)], at: hardware, outcomes: ["present"] },
  {
    name: "flags 0 before 6.3 on hardware is ignored",
    entries: [entry(0, 2, 1, 0)],
    at: hardware,
    outcomes: ["ignored"],
  },
  {
    name: "flags 0 before 6.3 in a guest is possible",
    entries: [entry(0, 2, 1, 0)],
    at: guest,
    outcomes: ["possible"],
  },
  {
    name: "flags 0 since 6.3 is ignored, guest or not",
    entries: [entry(9, 2, 1, 0)],
    at: { ...modern, isGuest: true },
    outcomes: ["ignored"],
  },
  { name: "flags 2 since 6.3 is possible", entries: [entry(9, 2, 1, 2)], at: modern, outcomes: ["possible"] },
  {
    name: "flags 2 before 6.3 on hardware is ignored",
    entries: [entry(9, 2, 1, 2)],
    at: hardware,
    outcomes: ["ignored"],
  },
  { name: "flags 3 is present", entries: [entry(9, 2, 1, 3)], at: modern, outcomes: ["present"] },
  {
    name: "a usable type 0 entry hides type 9 entries below 0xFF",
    entries: [entry(9, 2, 1, 1), entry(9, 0x100, 3, 1), entry(0, 0, 0, 1)],
    at: hardware,
    outcomes: ["ignored", "present", "present"],
  },
  {
    name: "a disabled type 0 entry hides them too in a guest before 6.3 (D26)",
    entries: [entry(0, 0, 0, 0), entry(9, 2, 1, 1)],
    at: guest,
    outcomes: ["possible", "ignored"],
  },
  {
    name: "a type 0 entry with ID 0xFF hides nothing",
    entries: [entry(0, 0xff, 0, 0), entry(9, 2, 1, 1)],
    at: guest,
    outcomes: ["ignored", "present"],
  },
  {
    name: "an ID above 254 needs x2APIC mode",
    entries: [entry(9, 0x100, 3, 1)],
    at: { ...hardware, hasX2apic: false },
    outcomes: ["ignored"],
  },
])("MADT: $name", ({ entries, at, outcomes }) => {
  expect(judgeMadtEntries(entries, at, newer).map(({ outcome }) => outcome)).toEqual(outcomes);
});

test("kernels before the change of 2023 keep type 9 entries beside type 0 entries", () => {
  const entries = [entry(0, 0, 0, 1), entry(9, 2, 1, 1)];
  expect(judgeMadtEntries(entries, hardware, older).map(({ outcome }) => outcome)).toEqual(["present", "present"]);
});

test("entries with UIDs of the STAO's processor list are nobody's, and hide nothing", () => {
  const entries = [entry(0, 0, 7, 0), entry(9, 2, 0x10000, 1)];
  const situation = { ...guest, physicalUids: new Set([7]) };
  const verdicts = judgeMadtEntries(entries, situation, personalities.acpikit.madt);
  expect(verdicts.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["ignored", "physical processor"],
    ["present", ""],
  ]);
});

// Facts I.2.
test.each([
  { declaration: "Processor", type: 0, flags: 1, uid: 5, kind: "match" },
  { declaration: "Processor", type: 0, flags: 0, uid: 5, kind: "mismatch" },
  { declaration: "Processor", type: 0, flags: 1, uid: 6, kind: "mismatch" },
  { declaration: "Processor", type: 9, flags: 1, uid: 5, kind: "mismatch" },
  { declaration: "Device", type: 0, flags: 1, uid: 5, kind: "match" },
  { declaration: "Device", type: 9, flags: 1, uid: 5, kind: "match" },
  { declaration: "Device", type: 9, flags: 2, uid: 5, kind: "mismatch" },
  { declaration: "Device", type: 9, flags: 1, uid: 6, kind: "mismatch" },
] as const)("an object $declaration(5) and an entry of type $type, flags $flags, UID $uid: $kind", (row) => {
  const identity = { declaration: row.declaration, uid: processorUid(5) };
  expect(matchEntry(entry(row.type, 8, row.uid, row.flags), identity, personalities["linux-6.11"].processor).kind).toBe(
    row.kind,
  );
});

test("the proposed relaxation lets a type 9 entry serve a Processor object with an ID below 255", () => {
  const rules = { x2apicServesProcessorObjects: true };
  const identity = { declaration: "Processor", uid: processorUid(5) } as const;
  expect(matchEntry(entry(9, 8, 5, 1), identity, rules)).toEqual({ kind: "match", apicId: 8 });
});
