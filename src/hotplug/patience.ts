/** How long players wait for a system, in virtual nanoseconds. */
import type { VirtualClock } from "../base/virtual-clock.ts";
import type { TraceRecorder } from "./recorder.ts";

/** What a step is given: the longest wait of a flow is an eject of 200 ms and a start of 10 ms. */
export const settleNs = 2_000_000_000;

/** What start-up is given: firmware of computers waits for hardware that is not there. */
export const bootLimitNs = 300_000_000_000;

/** Time passes; it stands still where interrupts come so often that nothing else happens, when the recorder is full. */
export function passTime(clock: VirtualClock, recorder: TraceRecorder, nanoseconds: number): void {
  const end = clock.now + nanoseconds;
  while (!recorder.isFull && (clock.nextAt ?? Number.POSITIVE_INFINITY) <= end) clock.runNext();
  if (!recorder.isFull) clock.advanceTo(end);
}

/** Runs a system until its start-up has ended, one way or the other. @param boot - begins it and says when it is done */
export function waitForBoot(clock: VirtualClock, recorder: TraceRecorder, boot: (whenDone: () => void) => void): void {
  let isDone: boolean = false;
  boot(() => {
    isDone = true;
  });
  const limit = clock.now + bootLimitNs;
  while (!isDone && clock.now < limit && !recorder.isFull && clock.runNext());
}
