/** Laws that every codec obeys, written once and applied to each. */
import fc from "fast-check";
import { expect } from "vitest";
import { sameBytes } from "../../src/base/byte-order.ts";
import type { ByteSource } from "../../src/base/span.ts";
import {
  decode,
  dump,
  encode,
  type LayoutNode,
  type StructNode,
  type Typed,
  type ValueOf,
  verify,
} from "../../src/schema/index.ts";
import { arbitraryOf } from "./layout-arbitrary.ts";

type AnyStruct = StructNode & Typed<unknown>;

const asSource = (bytes: Uint8Array): ByteSource => ({ name: "law", bytes });

/** A value survives encoding and decoding. */
export function expectValueRoundTrip(layout: AnyStruct, runs = 50): void {
  fc.assert(
    fc.property(arbitraryOf(layout), (value) => {
      const decoded = decode(layout, asSource(encode(layout, value as ValueOf<AnyStruct>)));
      expect(decoded.value).toEqual({ complete: true, value });
    }),
    { numRuns: runs },
  );
}

/** Whatever the bytes are, decoding does not throw, and encoding what was decoded returns them. */
export function expectByteRoundTrip(layout: AnyStruct, bytes: Uint8Array): void {
  const source = asSource(bytes);
  const { value } = decode(layout, source);
  const back = value.complete ? encode(layout, value.value) : value.bytes;
  if (!sameBytes(back, bytes)) expect(back).toEqual(bytes);
  for (const row of dump(layout, source).value) {
    const isInside = row.offset >= 0 && row.length >= 0 && row.offset + row.length <= bytes.length;
    if (!isInside) expect(row).toEqual("a row inside the bytes");
  }
  for (const { span } of verify(layout, source)) {
    if (span !== undefined && "source" in span) expect(span.end).toBeLessThanOrEqual(bytes.length);
  }
}

/** {@link expectByteRoundTrip} for valid bytes cut at every place, and for bytes changed, added and removed at random. */
export function expectBrokenBytesRoundTrip(layout: AnyStruct, runs = 20): void {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(arbitraryOf(layout), changes, fc.uint8Array({ maxLength: 9 }), (value, places, added) => {
      const bytes = encode(layout, value as ValueOf<AnyStruct>);
      const step = Math.max(1, Math.floor(bytes.length / 120));
      for (let end = 0; end <= bytes.length; end += step) expectByteRoundTrip(layout, bytes.slice(0, end));
      const changed = Uint8Array.of(...bytes, ...added);
      expectByteRoundTrip(layout, changed);
      for (const [place, byte] of places) changed[place % Math.max(1, changed.length)] = byte;
      expectByteRoundTrip(layout, changed);
    }),
    { numRuns: runs },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectByteRoundTrip(layout, bytes)),
    { numRuns: runs },
  );
}

/** Every layout names its section of a specification (or the document it comes from). */
export function expectSections(node: LayoutNode): void {
  if (node.kind === "struct" || node.kind === "union") expect(node.section, node.name).toMatch(/^\S.*\d/);
  if (node.kind === "struct") for (const field of Object.values(node.fields)) expectSections(field);
  if (node.kind === "union") for (const variant of Object.values(node.variants)) expectSections(variant);
  if (node.kind === "list" || node.kind === "array") expectSections(node.element);
  if (node.kind === "optional" || node.kind === "referenced") expectSections(node.of);
}
