import { expect, test } from "vitest";
import { createRandom } from "../../src/base/random.ts";
import { VirtualClock } from "../../src/base/virtual-clock.ts";

test("an action may set another one for the same time, which runs after those already there", () => {
  const clock = new VirtualClock();
  const ran: string[] = [];
  clock.after(5, () => {
    ran.push("first");
    clock.after(0, () => ran.push("third"));
  });
  clock.after(5, () => ran.push("second"));
  clock.advanceTo(5);
  expect(ran).toEqual(["first", "second", "third"]);
});

test("a cancelled action does not run and is not waited for", () => {
  const clock = new VirtualClock();
  const timer = clock.after(3, () => expect.unreachable());
  timer.cancel();
  expect(clock.nextAt).toBeUndefined();
  expect(clock.runNext()).toBe(false);
  expect(clock.now).toBe(0);
});

test("time is only restored on a clock where nothing is pending", () => {
  const clock = new VirtualClock();
  clock.restore(70);
  expect(clock.now).toBe(70);
  clock.after(1, () => undefined);
  expect(() => clock.restore(0)).toThrow("pending");
  expect(() => clock.after(-1, () => undefined)).toThrow("past");
});

test("random numbers are a function of the seed", () => {
  const take = (seed: number): readonly number[] => Array.from({ length: 8 }, createRandom(seed));
  expect(take(7)).toEqual(take(7));
  expect(take(7)).not.toEqual(take(8));
  expect(take(7).every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(true);
});
