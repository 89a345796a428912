/** The scenarios by name. */
import type { GuestScenario } from "../guests/guest-scenario.ts";
import type { Scenario } from "../scenario.ts";
import { guestKindsScenario } from "./guest-kinds.ts";
import { pvXenstore } from "./pv-xenstore.ts";
import { pvhDom0 } from "./pvh-dom0.ts";
import { pvhDom0DraftC } from "./pvh-dom0-draft-c.ts";
import { pvhXenstore } from "./pvh-xenstore.ts";

export const allScenarios: readonly Scenario[] = [pvhDom0, pvhDom0DraftC];

/** Those of several guests on one hypervisor. */
export const guestScenarios: readonly GuestScenario[] = [guestKindsScenario, pvXenstore, pvhXenstore];
