/** What is tried on a system: each step is data, so that a run can be repeated and reported. */
import { crossedEjectSteps, passedSteps, togetherSteps } from "./crossing-steps.ts";

export type FlowStep =
  /** Switches on; everything is enumerated. `early`: a processor comes before the OS listens to events. */
  | { readonly kind: "boot"; readonly title: string; readonly early?: number }
  /** Processors come and go in one event. */
  | {
      readonly kind: "processors";
      readonly title: string;
      readonly online?: readonly number[];
      readonly offline?: readonly number[];
    }
  /** Work is pinned to a processor, or no longer. */
  | { readonly kind: "busy"; readonly title: string; readonly slot: number; readonly isBusy: boolean }
  /** Events without a change, one after another. */
  | { readonly kind: "spurious"; readonly title: string; readonly count: number }
  /** An event of the FADT's blocks that has a method, but no hardware that would raise it. */
  | { readonly kind: "event"; readonly title: string; readonly gpe: number }
  /** Somebody asks for an object below every processor. */
  | { readonly kind: "evaluate"; readonly title: string; readonly segment: string }
  /** Firmware of the physical host announces a processor in a socket, or asks for it. */
  | { readonly kind: "physical"; readonly title: string; readonly insert?: number; readonly remove?: number }
  /** The hypervisor raises its event before it shows the bit: a document that gives no order allows it. */
  | { readonly kind: "event-first"; readonly title: string; readonly slot: number }
  /** Processors change while the event of others is being handled: the event is disabled at that moment. */
  | {
      readonly kind: "during-event";
      readonly title: string;
      readonly online: readonly number[];
      readonly meanwhile: { readonly online?: readonly number[]; readonly offline?: readonly number[] };
    }
  /** User space suspends the system to RAM; somebody wakes it up. */
  | { readonly kind: "sleep" | "wake"; readonly title: string }
  /** Processors change when the scan of others has notified the first of them. */
  | {
      readonly kind: "during-scan";
      readonly title: string;
      readonly online: readonly number[];
      readonly meanwhile: readonly number[];
    }
  /**
   * Something happens while the OS is in the middle of ejecting a processor: it is asked for again (the default),
   * another one is, or the hardware asks for the removal once more.
   */
  | {
      readonly kind: "during-eject";
      readonly title: string;
      readonly slot: number;
      readonly moment: EjectMoment;
      readonly other?: number | "request";
    };

/** When: the OS begins, the processor has gone offline, or `_EJ0` is about to run. */
export type EjectMoment = "hotplug" | "processor/offline" | "eject";

/** What can be tried on a platform. */
export interface FlowTraits {
  /** Slots that are absent at power-on, and those that are present besides the boot processor. */
  readonly absent: readonly number[];
  readonly present: readonly number[];
  readonly canRemove: boolean;
  /** A processor that is wanted again before its eject is complete comes back by itself. */
  readonly canCross: boolean;
  /** Somebody tells software of changes; otherwise there is only what is there at power-on. */
  readonly canAnnounce: boolean;
  /** Tables and platform have S3, and hardware that speaks of processors meanwhile. */
  readonly canSleep: boolean;
  /** Events of processor methods that no hardware raises. */
  readonly strayEvents: readonly number[];
}

const SPURIOUS_EVENTS = 100;
/** Processors of a step that adds many. */
const MANY = 8;

/** The standard flows, as far as the platform has processors for them. */
export function standardFlow({
  absent,
  present,
  canRemove,
  canCross,
  canAnnounce,
  canSleep,
  strayEvents,
}: FlowTraits): readonly FlowStep[] {
  const steps: FlowStep[] = [{ kind: "boot", title: "Power on and enumerate" }];
  for (const gpe of strayEvents) steps.push({ kind: "event", title: `Event ${gpe} comes`, gpe });
  if (!canAnnounce) return steps;
  const [there] = present;
  if (canRemove && there !== undefined) {
    // The first event of all is one of a removal: nothing has looked at the registers before.
    const title = `Remove processor ${there}, which was there at power-on`;
    steps.push({ kind: "processors", title, offline: [there] });
    steps.push({ kind: "processors", title: `Add processor ${there} again`, online: [there] });
  }
  const [one, two, ...rest] = absent;
  const others = [...(two === undefined ? [] : [two]), ...rest];
  // The last one, too: a scan that stops early never finds it.
  const many = others.length <= MANY ? others : [...others.slice(0, MANY - 1), ...others.slice(-1)];
  // The last free one is kept for the change during an event.
  const last = many.length > 1 ? many.at(-1) : undefined;
  // Where nothing can be removed the change is another new one.
  const spare = !canRemove && many.length > 1 ? many.at(-2) : undefined;
  const together = many.filter((slot) => slot !== last && slot !== spare);
  if (one !== undefined) steps.push({ kind: "processors", title: `Add processor ${one}`, online: [one] });
  if (together.length > 0) {
    const title =
      together.length === 1 ? `Add processor ${together[0]}` : `Add processors ${together.join(", ")} in one event`;
    steps.push({ kind: "processors", title, online: together });
  }
  const victim = one ?? present[0];
  if (canRemove && victim !== undefined) {
    steps.push(
      { kind: "processors", title: `Remove processor ${victim}`, offline: [victim] },
      { kind: "processors", title: `Add processor ${victim} again`, online: [victim] },
      { kind: "busy", title: `User space pins a task to processor ${victim}`, slot: victim, isBusy: true },
      { kind: "processors", title: `Remove processor ${victim}: the OS refuses`, offline: [victim] },
      // Whoever takes it away on the request and not on the eject has it gone while its work goes on.
      { kind: "evaluate", title: "User space looks at _STA of every processor", segment: "_STA" },
      { kind: "spurious", title: "An event without a change after the refusal", count: 1 },
      { kind: "busy", title: `The task on processor ${victim} ends`, slot: victim, isBusy: false },
      { kind: "processors", title: `Withdraw the removal of processor ${victim}`, online: [victim] },
      { kind: "processors", title: "Ask for the removal of the boot processor", offline: [0] },
    );
  }
  if (canCross && canRemove && victim !== undefined) {
    const again = `Remove processor ${victim}; it is wanted again`;
    steps.push(
      { kind: "during-eject", title: `${again} when the OS begins`, slot: victim, moment: "hotplug" },
      { kind: "during-eject", title: `${again} when it has gone offline`, slot: victim, moment: "processor/offline" },
      { kind: "during-eject", title: `${again} when its eject begins`, slot: victim, moment: "eject" },
    );
  }
  steps.push({ kind: "spurious", title: `${SPURIOUS_EVENTS} events without a change`, count: SPURIOUS_EVENTS });
  if (last !== undefined && canRemove && victim !== undefined) {
    steps.push(
      { kind: "processors", title: `Remove processor ${victim} once more`, offline: [victim] },
      {
        kind: "during-event",
        title: `Add processor ${last}; processor ${victim} comes while that event is handled`,
        online: [last],
        meanwhile: { online: [victim] },
      },
    );
  } else if (last !== undefined && spare !== undefined) {
    steps.push({
      kind: "during-event",
      title: `Add processor ${last}; processor ${spare} comes while that event is handled`,
      online: [last],
      meanwhile: { online: [spare] },
    });
  } else if (last !== undefined) {
    steps.push({ kind: "processors", title: `Add processor ${last} after them`, online: [last] });
  }
  if (canRemove) {
    const movable = [...present, ...(one === undefined ? [] : [one]), ...many].slice(0, MANY);
    steps.push(...togetherSteps(movable), ...passedSteps(movable), ...crossedEjectSteps(movable));
  }
  return canSleep ? [...steps, ...sleepFlow(canRemove ? victim : undefined)] : steps;
}

/** A power-on with a processor that comes while the OS starts. */
export const earlyFlow = (slot: number): readonly FlowStep[] => [
  { kind: "boot", title: `Power on; processor ${slot} comes before the OS listens`, early: slot },
];

/** The system sleeps, and a processor is asked for meanwhile; what nobody hears of then must be found in the end. */
function sleepFlow(victim: number | undefined): readonly FlowStep[] {
  const sleep: FlowStep = { kind: "sleep", title: "User space suspends the system to RAM" };
  const wake: FlowStep = { kind: "wake", title: "Somebody wakes it up" };
  if (victim === undefined) return [sleep, wake];
  return [
    { kind: "processors", title: `Remove processor ${victim} before the system sleeps`, offline: [victim] },
    sleep,
    { kind: "processors", title: `Add processor ${victim} while the system sleeps`, online: [victim] },
    wake,
    { kind: "spurious", title: "An event after the wake-up", count: 1 },
  ];
}
