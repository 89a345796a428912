/** The scenarios by name. */
import type { GuestScenario } from "../guests/guest-scenario.ts";
import type { RaceScenario } from "../races/race-scenario.ts";
import type { Scenario } from "../scenario.ts";
import { badMoments } from "./bad-moments.ts";
import { bootEnumeration } from "./boot-enumeration.ts";
import { earlyRequests } from "./early-requests.ts";
import { guestKindsScenario } from "./guest-kinds.ts";
import { pcpuKept, pcpuLife } from "./pcpu-life.ts";
import { pvXenstore } from "./pv-xenstore.ts";
import { pvhDom0 } from "./pvh-dom0.ts";
import { pvhDom0DraftC } from "./pvh-dom0-draft-c.ts";
import { pvhXenstore } from "./pvh-xenstore.ts";
import { races } from "./races.ts";
import { sleeping } from "./sleeping.ts";
import { stoppedInTheMiddle } from "./stopped-in-the-middle.ts";
import { vcpuFlows } from "./vcpu-flows.ts";
import { wideIdentities } from "./wide-identities.ts";
import { wrongWidth } from "./wrong-width.ts";

export const allScenarios: readonly Scenario[] = [
  pvhDom0,
  pvhDom0DraftC,
  bootEnumeration,
  ...vcpuFlows,
  ...badMoments,
  wideIdentities,
  wrongWidth,
  ...stoppedInTheMiddle,
  ...earlyRequests,
  ...sleeping,
  pcpuLife,
  pcpuKept,
];

/** Those of several guests on one hypervisor. */
export const guestScenarios: readonly GuestScenario[] = [guestKindsScenario, pvXenstore, pvhXenstore];

/** Those of methods that run side by side. */
export const raceScenarios: readonly RaceScenario[] = [races];
