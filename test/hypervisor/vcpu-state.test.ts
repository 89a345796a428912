import { expect, test } from "vitest";
import { vcpuState } from "../../src/hypervisor/index.ts";

/** Facts J.1, row by row. */
test.each([
  { row: "absent", isUp: false, isWanted: false, isEnabled: false },
  { row: "offered", isUp: false, isWanted: true, isEnabled: false },
  { row: "present", isUp: false, isWanted: true, isEnabled: true },
  { row: "running", isUp: true, isWanted: true, isEnabled: true },
  { row: "eject-requested", isUp: true, isWanted: false, isEnabled: true },
  { row: "eject-requested", isUp: true, isWanted: false, isEnabled: false },
  { row: "quiesced", isUp: false, isWanted: false, isEnabled: true },
  { row: "repairing", isUp: true, isWanted: true, isEnabled: false },
])("up $isUp, wanted $isWanted, enabled $isEnabled is $row", ({ row, ...facts }) => {
  expect(vcpuState(facts)).toBe(row);
});
