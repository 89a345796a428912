/** State machines as data, and the check that walks one along a trace. @see facts J */
import { type Check, Findings } from "../../check.ts";
import { type EventPattern, matches, type TraceView } from "../../trace-view.ts";
import { type InstanceKind, InstanceNames } from "./instances.ts";

/** What one kind of event does to the state: from each state in which it may happen, where it leads. */
export interface StateRule<State extends string> {
  readonly on: EventPattern;
  /** A state that is missing here is one in which the event must not happen. */
  readonly edges: Partial<Readonly<Record<State, State>>>;
  /** Where things stand behind an event that must not have happened: the walk goes on from there. */
  readonly otherwise: State;
}

/** Every instance (one vCPU, one event, …) has a state of its own; power-on takes all of them back to the first. */
export interface StateMachine<State extends string = string> {
  readonly id: `state/${string}`;
  readonly title: string;
  readonly spec: string;
  readonly hint?: string;
  readonly instances: InstanceKind;
  readonly initial: State;
  /** The first rule whose pattern matches an event counts. */
  readonly rules: readonly StateRule<State>[];
}

/** Called for each event that moves an instance. */
export type Visitor = (step: {
  readonly at: number;
  readonly instance: string;
  readonly from: string;
  /** undefined: the event must not happen in that state */
  readonly to: string | undefined;
}) => void;

/** Walks a machine along a trace. */
export function walk(machine: StateMachine, trace: TraceView, visit: Visitor): void {
  const byKind = new Map<string, StateRule<string>[]>();
  for (const rule of machine.rules) byKind.set(rule.on.kind, [...(byKind.get(rule.on.kind) ?? []), rule]);
  const names = new InstanceNames(trace);
  const states = new Map<string, string>();
  for (const [at, event] of trace.events.entries()) {
    if (event.kind === "system/power-on") {
      states.clear();
      names.powerOn(at);
    }
    const rule = byKind.get(event.kind)?.find(({ on }) => matches(event, on));
    if (rule === undefined) continue;
    const instance = names.of(machine.instances, event);
    if (instance === undefined) continue;
    const from = states.get(instance) ?? machine.initial;
    const to = rule.edges[from];
    visit({ at, instance, from, to });
    states.set(instance, to ?? rule.otherwise);
  }
}

/** The check that a machine is: no event happens in a state that has no edge for it. */
export function along(machine: StateMachine): Check {
  const { id, title, spec, hint } = machine;
  return {
    id,
    title,
    spec,
    ...(hint === undefined ? {} : { hint }),
    judge(trace) {
      const findings = new Findings();
      let last = -1;
      walk(machine, trace, ({ at, instance, from, to }) => {
        last = at;
        if (to === undefined) findings.breach(trace.evidence(at, `${instance} is ${from}`));
      });
      // One place stands for all that are right: storms have tens of thousands.
      if (last >= 0) findings.keep(trace.evidence(last));
      return findings.verdict;
    },
  };
}
