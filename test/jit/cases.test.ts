/** Every behaviour case gives the same on both engines: values, faults and their places, traces, stores to Debug. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { semanticsByName } from "../../src/interpreter/index.ts";
import { amlCalls, printState } from "../support/aml-case.ts";
import { repositoryRoot } from "../support/repository.ts";
import { bothEngines, load, noteEnd, observe } from "./engines.ts";

const cases = readdirSync(join(repositoryRoot, "asl/cases/interpreter"))
  .filter((file) => file.endsWith(".asl"))
  .map((file) => ({
    file,
    calls: amlCalls(readFileSync(join(repositoryRoot, "asl/cases/interpreter", file), "latin1")),
    image: {
      name: file,
      bytes: new Uint8Array(
        readFileSync(join(repositoryRoot, "aml-fixtures/cases/interpreter", file.replace(/\.asl$/, ".aml"))),
      ),
    },
  }));

const runs = Object.values(semanticsByName).flatMap((semantics) =>
  cases.map((each) => ({ ...each, semantics, tradition: semantics.name })),
);

test.each(runs)("$file, $tradition: what is interpreted and what is compiled cannot be told apart", (run) => {
  const { image, calls, semantics } = run;
  const [interpreted, compiled] = bothEngines({ onFatal: "continue", semantics });
  expect(load(compiled, image)).toEqual(load(interpreted, image));
  expect(noteEnd(compiled.session, compiled.session.initialize())).toEqual(
    noteEnd(interpreted.session, interpreted.session.initialize()),
  );
  for (const { path, args } of calls) {
    // Twice: what the first call leaves behind is seen by the second.
    for (let round = 0; round < 2; round++) {
      expect({ path, ...observe(compiled, path, args) }).toEqual({ path, ...observe(interpreted, path, args) });
    }
  }
  expect(compiled.jit?.statistics).toMatchObject({ refused: 0 });
  if (calls.length > 0) expect(compiled.jit?.statistics.compiled).toBeGreaterThan(0);
});

test.each(cases)("$file: the cases hold when every method is compiled", ({ image, calls }) => {
  const [, { session }] = bothEngines({ onFatal: "continue" });
  session.load(image);
  session.initialize();
  for (const { path, args, expected } of calls) {
    expect(`${path}: ${printState(session.evaluate(path, ...args))}`).toBe(`${path}: ${expected}`);
  }
});
