import { expect, test } from "vitest";
import { runScenario } from "../../src/hotplug/index.ts";
import { createJit } from "../../src/jit/index.ts";

test.each(["pvh-dom0", "pvh-dom0-draft-c"])("%s takes the same course interpreted and with compiled AML", (name) => {
  const accelerator = createJit({ threshold: 0 });
  const compiled = runScenario(name, { accelerator });
  expect(accelerator.statistics.compiled).toBeGreaterThan(10);
  expect(compiled).toEqual(runScenario(name));
});
