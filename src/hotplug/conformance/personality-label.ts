/** What a trace says of the operating system under test. */
import { type PersonalityName, personalities } from "../../ospm/index.ts";

/** What a system of this personality does at all: rules for the rest are not put to the test. */
export function personalityLabel(name: PersonalityName) {
  const { handles } = personalities[name].hotplug;
  return { personality: name, adds: handles.includes("deviceCheck"), removes: handles.includes("ejectRequest") };
}
