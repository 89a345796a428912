import { expect, test } from "vitest";
import { createProgress } from "../../src/node/index.ts";

/** A terminal that remembers, and a clock that is set by hand. */
function terminal(isTTY: boolean) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const progress = createProgress({ isTTY, columns: 20, write: (text: string) => written.push(text) }, () => clock.ms);
  return { written, clock, progress };
}

test("a terminal sees progress from the second second on, then it goes", () => {
  const { written, clock, progress } = terminal(true);
  progress.update("early");
  clock.ms = 1500;
  progress.update("table 7 of 9, and a text that is too long");
  progress.update("too soon after");
  progress.end();
  expect(written).toEqual(["\r\u001b[2Ktable 7 of 9, and a", "\r\u001b[2K"]);
});

test("a pipe sees nothing", () => {
  const { written, clock, progress } = terminal(false);
  clock.ms = 5000;
  progress.update("late");
  progress.end();
  expect(written).toEqual([]);
});
