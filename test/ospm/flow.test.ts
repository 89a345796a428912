import { expect, test } from "vitest";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import { type Flow, immediately, runFlow, sleep, waitFor } from "../../src/ospm/flow.ts";
import { WorkQueue } from "../../src/ospm/work-queue.ts";

test("a flow passes a hundred thousand pauses that resume at once without deepening the stack", () => {
  function* count(): Flow<number> {
    let sum = 0;
    for (let i = 0; i < 100_000; i++) sum += yield* waitFor<number>((resume) => resume(1));
    return sum;
  }
  let result = 0;
  runFlow(count(), (value) => {
    result = value;
  });
  expect(result).toBe(100_000);
});

test("a sleeping flow goes on when its time has come", () => {
  const clock = new VirtualClock();
  const seen: number[] = [];
  function* nap(): Flow<void> {
    yield* sleep(clock, 500);
    seen.push(clock.now);
    yield* sleep(clock, 700);
    seen.push(clock.now);
  }
  runFlow(nap());
  clock.advanceTo(10_000);
  expect(seen).toEqual([500, 1200]);
});

test("a queue runs one flow at a time, in order, and never inside the call that added it", () => {
  const clock = new VirtualClock();
  const queue = new WorkQueue("test", clock);
  const seen: string[] = [];
  function* work(name: string): Flow<void> {
    seen.push(`${name} begins`);
    yield* sleep(clock, 100);
    seen.push(`${name} ends`);
  }
  queue.add(() => work("first"));
  queue.add(() => work("second"));
  expect(seen).toEqual([]);
  expect(queue.length).toBe(2);
  clock.advanceTo(1000);
  expect(seen).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  expect(queue.length).toBe(0);
});

test("work that adds work keeps the order and the queue empties", () => {
  const clock = new VirtualClock();
  const queue = new WorkQueue("test", clock);
  let ran = 0;
  const again = (): Flow<void> =>
    immediately(() => {
      ran++;
      if (ran < 5000) queue.add(again);
    });
  queue.add(again);
  clock.advanceTo(0);
  expect(ran).toBe(5000);
  expect(queue.length).toBe(0);
});
