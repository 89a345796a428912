/** The drop-in for iasl. */
export { runIasl } from "./run-iasl.ts";
