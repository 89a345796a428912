import { expect, test } from "vitest";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import { SoftwareClock } from "../../src/hotplug/software-clock.ts";

function running() {
  const below = new VirtualClock();
  const clock = new SoftwareClock(below);
  const seen: string[] = [];
  const note = (what: string) => () => seen.push(`${what} at ${below.now}`);
  return { below, clock, seen, note };
}

test("while it is held nothing is due, and what was left of each wait is left afterwards", () => {
  const { below, clock, seen, note } = running();
  clock.after(100, note("first"));
  clock.after(30, note("second"));
  below.advanceTo(20);
  clock.hold();
  below.advanceTo(1_000);
  expect(seen).toEqual([]);
  clock.release();
  below.advanceTo(2_000);
  expect(seen).toEqual(["second at 1010", "first at 1080"]);
});

test("what is set while it is held begins to count when it goes on", () => {
  const { below, clock, seen, note } = running();
  clock.hold();
  clock.after(5, note("late"));
  below.advanceTo(100);
  clock.release();
  below.advanceTo(200);
  expect(seen).toEqual(["late at 105"]);
});

test("what is due at one moment keeps its order through a hold", () => {
  const { below, clock, seen, note } = running();
  for (const what of ["a", "b", "c"]) clock.after(10, note(what));
  clock.hold();
  clock.release();
  below.advanceTo(10);
  expect(seen).toEqual(["a at 10", "b at 10", "c at 10"]);
});

test("a cancelled wait does not come back, and behind the end nothing happens", () => {
  const { below, clock, seen, note } = running();
  const timer = clock.after(10, note("cancelled"));
  clock.hold();
  timer.cancel();
  clock.release();
  clock.after(10, note("ended"));
  clock.end();
  clock.after(10, note("after the end"));
  clock.release();
  below.advanceTo(100);
  expect([seen, below.nextAt]).toEqual([[], undefined]);
});
