/** What a rule remembers during one walk. */
import type { Walk } from "./walk.ts";

/** Declares the memory of a rule: made at its first use in a walk, gone with the walk. */
export function walkState<T>(create: () => T): (walk: Walk) => T {
  const states = new WeakMap<Walk, T>();
  return (walk) => {
    let state = states.get(walk);
    if (state === undefined) {
      state = create();
      states.set(walk, state);
    }
    return state;
  };
}
