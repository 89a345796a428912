/** Steps in which changes meet: several at once, one in the middle of a scan, one in the middle of an eject. */
import type { FlowStep } from "./steps.ts";

/** Everything that may come and go comes and goes in one event: processors that stand next to each other are found. */
export function togetherSteps(slots: readonly number[]): readonly FlowStep[] {
  if (slots.length < 2) return [];
  const names = slots.join(", ");
  return [
    { kind: "processors", title: `Remove processors ${names} in one event`, offline: slots },
    { kind: "processors", title: `Add processors ${names} in one event`, online: slots },
  ];
}

/** Two processors go, one event after the other with none between; then one comes that the scan has passed already. */
export function passedSteps([passed, notified]: readonly number[]): readonly FlowStep[] {
  if (passed === undefined || notified === undefined) return [];
  return [
    { kind: "processors", title: `Remove processor ${passed} before another`, offline: [passed] },
    { kind: "processors", title: `Remove processor ${notified} after it`, offline: [notified] },
    {
      kind: "during-scan",
      title: `Add processor ${notified}; processor ${passed} comes when the scan has passed it`,
      online: [notified],
      meanwhile: [passed],
    },
  ];
}

/** The OS is in the middle of an eject: another processor comes, or it is asked once more. */
export function crossedEjectSteps([slot, other]: readonly number[]): readonly FlowStep[] {
  if (slot === undefined) return [];
  const again: FlowStep = { kind: "processors", title: `Add processor ${slot} again`, online: [slot] };
  const crossed: readonly FlowStep[] =
    other === undefined
      ? []
      : [
          { kind: "processors", title: `Remove processor ${other} for the next step`, offline: [other] },
          {
            kind: "during-eject",
            title: `Remove processor ${slot}; processor ${other} comes meanwhile`,
            slot,
            moment: "hotplug",
            other,
          },
          again,
        ];
  return [
    ...crossed,
    {
      kind: "during-eject",
      title: `Remove processor ${slot}; its removal is asked for once more before the eject`,
      slot,
      moment: "eject",
      other: "request",
    },
    again,
  ];
}

/** Another power-on, where nothing can be removed: all that may come comes in one event. */
export const togetherFlow = (slots: readonly number[]): readonly FlowStep[] => [
  { kind: "boot", title: "Power on once more" },
  { kind: "processors", title: `Add processors ${slots.join(", ")} in one event`, online: slots },
];
