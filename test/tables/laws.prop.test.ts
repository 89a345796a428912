import { test } from "vitest";
import { tableRows } from "../../src/tables/index.ts";
import { expectBrokenBytesRoundTrip, expectSections, expectValueRoundTrip } from "../support/laws.ts";

test.each(tableRows)("%s: a value survives encoding and decoding", (_kind, { layout }) => {
  expectValueRoundTrip(layout, 12);
});

test.each(tableRows)("%s: broken bytes decode without throwing and encode to themselves", (_kind, { layout }) => {
  expectBrokenBytesRoundTrip(layout, 2);
});

test.each(tableRows)("%s names the section it comes from", (_kind, { layout }) => {
  expectSections(layout);
});
