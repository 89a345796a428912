import { expect, test } from "vitest";
import { createMemoryRegion } from "../../src/interpreter/index.ts";
import { printObject } from "../support/aml-case.ts";
import { createAmlSession } from "../support/aml-session.ts";
import { goldenImage } from "./golden-image.ts";

test("_INI and _STA run in the order of §6.5.1, each once, and faults stay with their device", () => {
  const memory = createMemoryRegion();
  const session = createAmlSession({
    host: { region: (space) => (space === 0 || space === 1 || space === 3 ? memory : undefined) },
  });
  expect(session.load(goldenImage("initialization")).kind).toBe("returned");
  expect(session.initialize().kind).toBe("returned");
  expect(session.debugged.map(printObject)).toEqual(
    [
      "\\_INI",
      "\\_SB._INI",
      // once for the space of two regions; not for SystemMemory, which is always there, nor for what has no handler
      "DEVR._REG31",
      "DEVA._STA",
      "DEVA._INI",
      "DEVB._STA",
      "DEVC._INI",
      "DEVD._STA",
      "CPU0._STA",
      "CPU0._INI",
      "TZN0._INI",
      "DEVG._INI",
      "DEVJ._INI",
      "DEVR._INI",
    ].map((text) => `String "${text}"`),
  );
  expect(session.diagnostics.map(({ message }) => message)).toEqual([
    "AE_AML_DIVIDE_BY_ZERO: the divisor is 0 (in \\_SB.DEVA.DEVH._STA)",
    "AE_AML_DIVIDE_BY_ZERO: the divisor is 0 (in \\_SB.DEVA.DEVI._INI)",
  ]);
});
