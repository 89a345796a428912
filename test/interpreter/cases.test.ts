/** Runs the behaviour cases of asl/cases/interpreter, and compares acpiexec's answers where it is installed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ntSemantics } from "../../src/interpreter/index.ts";
import { askAcpiexec, hasAcpiexec } from "../support/acpiexec.ts";
import { amlCalls, printState } from "../support/aml-case.ts";
import { createAmlSession } from "../support/aml-session.ts";

const root = new URL("../..", import.meta.url).pathname;
const sources = join(root, "asl/cases/interpreter");
const cases = readdirSync(sources)
  .filter((file) => file.endsWith(".asl"))
  .map((file) => {
    const text = readFileSync(join(sources, file), "latin1");
    return {
      title: `${file}: ${/^\/\/ Title: (.*)$/m.exec(text)?.[1]}`,
      image: join(root, "aml-fixtures/cases/interpreter", file.replace(/\.asl$/, ".aml")),
      problems: [...text.matchAll(/^\/\/ Load: (.*)$/gm)].map(([, code]) => code?.trim()),
      calls: amlCalls(text),
    };
  });

test.each(cases)("$title", ({ image, calls, problems }) => {
  expect(existsSync(image), "npx tsx tools/golden.ts makes the golden AML").toBe(true);
  const session = createAmlSession({ onFatal: "continue" });
  expect(session.load({ name: image, bytes: new Uint8Array(readFileSync(image)) }).kind).toBe("returned");
  expect(session.diagnostics.map(({ code }) => code)).toEqual(problems);
  session.initialize();
  for (const { path, args, expected } of calls) {
    expect(`${path}: ${printState(session.evaluate(path, ...args))}`).toBe(`${path}: ${expected}`);
  }
});

test.each(cases)("with the semantics of Windows, $title", ({ image, calls }) => {
  const session = createAmlSession({ onFatal: "continue", semantics: ntSemantics });
  session.load({ name: image, bytes: new Uint8Array(readFileSync(image)) });
  session.initialize();
  for (const { path, args, nt } of calls) {
    expect(`${path}: ${printState(session.evaluate(path, ...args))}`).toBe(`${path}: ${nt}`);
  }
});

if (hasAcpiexec) {
  // acpiexec waits idly after every call: several may wait at the same time.
  test.concurrent.each(cases)("acpiexec agrees, $title", async ({ image, calls }) => {
    const asked = calls.filter(({ acpiexec }) => acpiexec !== undefined);
    const answers = await askAcpiexec(image, asked);
    expect(answers.map((answer, i) => `${asked[i]?.path}: ${answer}`)).toEqual(
      asked.map(({ path, acpiexec }) => `${path}: ${acpiexec}`),
    );
  });
}
