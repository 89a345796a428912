/** The value of an operand or option that names a profile. A wrong one is wrong usage: exit status 2. */
import { InvalidArgumentError } from "commander";
import { isProfileName, type ProfileName, profileNames } from "../firmware/index.ts";

export function profileName(name: string): ProfileName {
  if (!isProfileName(name)) throw new InvalidArgumentError(`The profiles are: ${profileNames.join(", ")}.`);
  return name;
}
