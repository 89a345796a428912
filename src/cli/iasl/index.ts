/** The drop-in for iasl. */
export { runIasl, versionVariable } from "./run-iasl.ts";
