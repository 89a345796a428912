import { test } from "vitest";
import { expectBrokenBytesRoundTrip, expectValueRoundTrip } from "../support/laws.ts";
import { sampleLayouts } from "./sample-layouts.ts";

const layouts = Object.entries(sampleLayouts);

test.each(layouts)("%s: a value survives encoding and decoding", (_name, layout) => {
  expectValueRoundTrip(layout, 100);
});

test.each(layouts)("%s: broken bytes decode without throwing and encode to themselves", (_name, layout) => {
  expectBrokenBytesRoundTrip(layout, 60);
});
