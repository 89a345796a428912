import fc from "fast-check";
import { expect, test } from "vitest";
import { VirtualClock } from "../../src/base/virtual-clock.ts";

test("actions run in the order of their times, then of their registration", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 60 }), (delays) => {
      const clock = new VirtualClock();
      const ran: { at: number; index: number }[] = [];
      delays.forEach((delay, index) => {
        clock.after(delay, () => ran.push({ at: clock.now, index }));
      });
      while (clock.runNext());
      const wanted = delays.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
      expect(ran).toEqual(wanted);
    }),
  );
});
