/** Real-Time Configuration Table of Intel's Time Coordinated Computing: two versions with numbers of their own. */
import {
  constant,
  described,
  enumeration,
  list,
  ownLength,
  struct,
  taggedUnion,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

// Intel publishes no text of it: the structures are those that Intel wrote for ACRN (rtct.h of 2020, rtct.py of 2022).
// What those know no fields of (limits of version 1, stream data path, …) stays raw.
const document = "Intel TCC RTCT 2.0";

const start = (type: number) =>
  ({
    length: described(ownLength(u16), "Size"),
    format: described(u16, "Format or Version"),
    subtableType: described(constant(u32, type), "Subtable Type"),
  }) as const;
const hierarchy = described(enumeration(u32, { "L2 cache": 2, "L3 cache": 3, DRAM: 256 }), "Hierarchy");
const clockCycles = described(u32, "Clock Cycles");
const waymasks = described(list(described(u32, "Waymask")), "Waymasks");
const apicIds = described(list(described(u32, "APIC ID")), "APIC IDs");
const binary = { address: described(u64, "Address"), size: described(u32, "Binary Size") } as const;
const cache = { level: described(u32, "Cache Level"), cacheId: described(u32, "Cache ID") } as const;
const header = { tag: { at: 4, width: 4 }, length: { at: 0, width: 2, excluded: 0 } } as const;

const entryVersion1 = taggedUnion(
  "RTCT Entry, version 1",
  document,
  {
    rtcmBinary: struct("RTCM Binary", document, { ...start(2), ...binary }),
    wrcWaymasks: struct("WRC L3 Waymasks", document, { ...start(3), waymasks }),
    gtWaymasks: struct("GT L3 Waymasks", document, { ...start(4), waymasks }),
    softwareSram: struct("Software SRAM", document, {
      ...start(5),
      level: cache.level,
      base: described(u64, "Base"),
      ways: described(u32, "Ways"),
      sramSize: described(u32, "SRAM Size"),
      apicIds,
    }),
    latency: struct("Memory Hierarchy Latency", document, { ...start(9), hierarchy, clockCycles, apicIds }),
  },
  header,
);

const entryVersion2 = taggedUnion(
  "RTCT Entry",
  document,
  {
    compatibility: struct("Compatibility", document, {
      ...start(0),
      rtctMajor: described(u32, "RTCT Version Major"),
      rtctMinor: described(u32, "RTCT Version Minor"),
      rtcdMajor: described(u32, "RTCD Version Major"),
      rtcdMinor: described(u32, "RTCD Version Minor"),
    }),
    limits: struct("RTCD Limits", document, {
      ...start(1),
      totalIaL2Clos: described(u32, "Total IA L2 CLOS"),
      totalIaL3Clos: described(u32, "Total IA L3 CLOS"),
      totalL2Instances: described(u32, "Total L2 Instances"),
      totalL3Instances: described(u32, "Total L3 Instances"),
      totalGtClos: described(u32, "Total GT CLOS"),
      totalWrcClos: described(u32, "Total WRC CLOS"),
      maxTccStreams: described(u32, "Max TCC Streams"),
      maxTccRegisters: described(u32, "Max TCC Registers"),
    }),
    crlBinary: struct("CRL Binary", document, { ...start(2), ...binary }),
    iaWaymasks: struct("IA Waymasks", document, { ...start(3), ...cache, waymasks }),
    wrcWaymask: struct("WRC Waymask", document, { ...start(4), ...cache, waymask: described(u32, "Waymask") }),
    gtWaymasks: struct("GT Waymasks", document, { ...start(5), ...cache, waymasks }),
    ssramWaymask: struct("SSRAM Waymask", document, { ...start(6), ...cache, waymask: described(u32, "Waymask") }),
    softwareSram: struct("Software SRAM", document, {
      ...start(7),
      ...cache,
      base: described(u64, "Base"),
      sramSize: described(u32, "SRAM Size"),
      shared: described(u32, "Shared"),
    }),
    latency: struct("Memory Hierarchy Latency", document, {
      ...start(8),
      hierarchy,
      clockCycles,
      cacheIds: described(list(described(u32, "Cache ID")), "Cache IDs"),
    }),
    errorLog: struct("Error Log Address", document, {
      ...start(9),
      address: described(u64, "Address"),
      logSize: described(u32, "Log Size"),
    }),
  },
  header,
);

/** A table of version 2 begins with its Compatibility entry. */
export const rtctLayout = withRules(
  struct("Real-Time Configuration Table (RTCT)", document, { header: tableHeader, entries: list(entryVersion2) }),
  [tableChecksum],
);

/** Version 1, also known as PTCT, has no Compatibility entry. */
export const rtctVersion1Layout = withRules(
  struct("Real-Time Configuration Table (RTCT), version 1", document, {
    header: tableHeader,
    entries: list(entryVersion1),
  }),
  [tableChecksum],
);
