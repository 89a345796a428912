import { expect, test } from "vitest";
import { sha256 } from "../../src/patch/sha256.ts";

// FIPS 180-4 examples, and lengths around the end of a block from sha256sum.
test.each([
  { text: "", digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
  { text: "abc", digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
  {
    text: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  },
  { text: "\0".repeat(119), digest: "f616b0d54e78571a9611f343c9f8e022e859e920381ab0e4d3da01e193a7bd7e" },
])("gives the digest of $text.length bytes", ({ text, digest }) => {
  expect(sha256(new TextEncoder().encode(text))).toBe(digest);
});
