/** What a rule remembers during one walk. */
import type { Walk } from "./walk.ts";

/** Memories declared so far: each has a number, which finds it faster than a WeakMap of walks (asked for every name). */
let states = 0;

/** Declares the memory of a rule: made at its first use in a walk, gone with the walk. */
export function walkState<T extends object>(create: () => T): (walk: Walk) => T {
  const index = states++;
  return ({ states: made }) => {
    while (made.length <= index) made.push(undefined);
    // A cast: only this function puts anything at its index.
    let state = made[index] as T | undefined;
    if (state === undefined) {
      state = create();
      made[index] = state;
    }
    return state;
  };
}
