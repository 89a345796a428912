/**
 * Flows: sequences of the operating system that wait (for AML, for time, for a processor) without blocking.
 *
 * A flow is a generator; each `yield` hands out a function that will be called with `resume`. Nothing here knows a
 * clock: time is one of the things a flow can wait for.
 */
import type { Clock } from "../base/clock.ts";
import { invariant } from "../base/invariant.ts";

/** Starts something and calls `resume` once when it is over (at once or later). */
export type Pause = (resume: () => void) => void;

/** A sequence that ends with a `T`. */
export type Flow<T> = Generator<Pause, T, void>;

/** Runs a flow; `done` is called once with its result, at once if the flow never waited. */
export function runFlow<T>(flow: Flow<T>, done: (value: T) => void = () => undefined): void {
  const advance = (): void => {
    // A loop, not a recursion: a flow may pass thousands of pauses that resume at once.
    for (;;) {
      const step = flow.next();
      if (step.done === true) {
        done(step.value);
        return;
      }
      let isWaiting = false;
      let isResumed = false;
      step.value(() => {
        if (isWaiting) advance();
        else isResumed = true;
      });
      if (!isResumed) {
        isWaiting = true;
        return;
      }
    }
  };
  advance();
}

/** Waits for the value that `start` passes to its argument. */
export function* waitFor<T>(start: (resume: (value: T) => void) => void): Flow<T> {
  let answer: { readonly value: T } | undefined;
  yield (resume) =>
    start((value) => {
      answer = { value };
      resume();
    });
  invariant(answer !== undefined, "a flow was resumed without its value");
  return answer.value;
}

/** A flow that does one thing without waiting. */
export function immediately<T>(action: () => T): Flow<T> {
  return waitFor((resume) => resume(action()));
}

/** Waits `nanoseconds` of virtual time. */
export function* sleep(clock: Clock, nanoseconds: number): Flow<void> {
  yield (resume) => clock.after(nanoseconds, resume);
}
