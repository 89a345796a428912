/**
 * Properties try the same inputs in every run, so that a change passes or fails for what it changes;
 * `npm run properties` tries others.
 */
import fc from "fast-check";

const chosen = process.env["PROPERTY_SEED"];
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: chosen === undefined ? 1 : Number(chosen) });
