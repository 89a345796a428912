import { expect, test } from "vitest";
import { buildTableSet } from "../../src/firmware/index.ts";
import { compiled } from "./compiled.ts";

const dsdt = (profile: "hvm" | "pvh-domu", maxVcpus: number): string =>
  buildTableSet(profile, { vcpus: 1, maxVcpus }).value?.sources.find(({ name }) => name === "dsdt")?.asl ?? "";

test("an HVM guest has bitmap, scan and event, a PVH guest none of them", () => {
  expect(dsdt("hvm", 2)).toMatch(/SystemIO, 0xAF00, 0x10[\s\S]*_E02/);
  expect(dsdt("pvh-domu", 2)).not.toMatch(/SystemIO|PRSC|_E02/);
});

test.each([1, 9, 128])("the DSDT of %i vCPUs compiles, with one object for each", (count) => {
  for (const profile of ["hvm", "pvh-domu"] as const) {
    const asl = dsdt(profile, count);
    expect(asl.match(/Processor \(/g)?.length).toBe(count);
    expect(compiled(asl).length).toBeGreaterThan(100);
  }
});

test("more vCPUs than the bitmap has bits are refused", () => {
  const { diagnostics } = buildTableSet("hvm", { maxVcpus: 129 });
  expect(diagnostics.map(({ code }) => code)).toEqual(["firmware/count-out-of-range"]);
});
