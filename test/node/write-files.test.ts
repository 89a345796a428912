import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../../src/node/index.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const codes = (...args: Parameters<typeof writeFiles>): readonly string[] =>
  writeFiles(...args).map(({ code }) => code);

test("writes several files and leaves nothing else behind", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a"), "old");
  chmodSync(join(folder, "a"), 0o640);
  expect(
    codes([
      { path: join(folder, "a"), content: "new" },
      { path: join(folder, "b"), content: Uint8Array.of(1) },
    ]),
  ).toEqual([]);
  expect(readdirSync(folder)).toEqual(["a", "b"]);
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("new");
  expect(statSync(join(folder, "a")).mode & 0o777).toBe(0o640);
});

test("one target that cannot be written keeps all of them as they were", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a"), "old");
  mkdirSync(join(folder, "c"));
  const files = ["a", "b", "c"].map((name) => ({ path: join(folder, name), content: "new" }));
  expect(codes(files)).toEqual(["file/output-is-folder"]);
  expect(readdirSync(folder)).toEqual(["a", "c"]);
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("old");
});

test("a missing folder is named and not made", () => {
  const folder = temporaryFolder();
  const [problem] = writeFiles([{ path: join(folder, "no", "a"), content: "x" }]);
  expect(problem).toMatchObject({
    code: "file/no-output-folder",
    message: expect.stringContaining(join(folder, "no")),
  });
  expect(readdirSync(folder)).toEqual([]);
});

test("the folder of the outputs is made if only it is missing, and goes again when writing fails", () => {
  const folder = temporaryFolder();
  const out = join(folder, "out");
  expect(codes([{ path: join(out, "no", "a"), content: "x" }], { createFolder: out })).toEqual([
    "file/no-output-folder",
  ]);
  expect(existsSync(out)).toBe(false);
  expect(codes([{ path: join(out, "a"), content: "x" }], { createFolder: out })).toEqual([]);
  expect(readdirSync(out)).toEqual(["a"]);
  expect(codes([{ path: "x", content: "x" }], { createFolder: join(folder, "no", "out") })).toEqual([
    "file/no-output-folder",
  ]);
});

test("an input is never overwritten, under none of its names", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a"), "old");
  symlinkSync("a", join(folder, "link"));
  expect(codes([{ path: join(folder, "link"), content: "new" }], { inputs: [join(folder, "a")] })).toEqual([
    "file/output-is-input",
  ]);
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("old");
});

test("a symbolic link stays one: its target is replaced", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a"), "old");
  symlinkSync("a", join(folder, "link"));
  expect(codes([{ path: join(folder, "link"), content: "new" }])).toEqual([]);
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a", "link"]);
});

test("a device is written to, not replaced", () => {
  expect(codes([{ path: "/dev/null", content: "x" }])).toEqual([]);
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});
