/** The scenarios by name. */
import type { Scenario } from "../scenario.ts";
import { pvhDom0 } from "./pvh-dom0.ts";
import { pvhDom0DraftC } from "./pvh-dom0-draft-c.ts";

export const allScenarios: readonly Scenario[] = [pvhDom0, pvhDom0DraftC];
