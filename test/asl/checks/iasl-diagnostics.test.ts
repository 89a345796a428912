/** What is reported for the cases of asl/cases/diagnostics, against what iasl reports for them. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../../../src/asl/index.ts";
import { createSourceFile, positionAt } from "../../../src/base/span.ts";
import { type DiagnosticCase, diagnosticCases } from "../../../tools/asl-cases.ts";
import { deviations } from "./deviations.ts";

interface Goldens {
  readonly origin: string;
  readonly cases: Readonly<Record<string, readonly string[]>>;
}

const goldens = new Map<string, Goldens>();
function goldenOf(source: DiagnosticCase): readonly string[] | undefined {
  let topic = goldens.get(source.goldenPath);
  if (topic === undefined) {
    topic = JSON.parse(readFileSync(source.goldenPath, "utf8")) as Goldens; // written by tools/diagnostic-goldens.ts
    goldens.set(source.goldenPath, topic);
  }
  return topic.cases[source.name];
}

/** `number@line` of each diagnostic, each once; the code stands for a number that iasl does not have. */
function reported(source: DiagnosticCase): readonly string[] {
  const file = createSourceFile(source.sourcePath, source.text);
  const { diagnostics } = compile(file, { iaslVersion: "20200925" }, { readText: () => undefined });
  const places = diagnostics.map(({ span, iasl, code }) => {
    const line = span !== undefined && "file" in span ? positionAt(span.file, span.start).line : 0;
    return `${iasl ?? code}@${line}`;
  });
  return [...new Set(places)].sort();
}

const cases = diagnosticCases();
const keyOf = ({ topic, name }: DiagnosticCase): string => `${topic}/${name}`;

test.each(cases.filter((one) => !(keyOf(one) in deviations)).map((one) => [keyOf(one), one] as const))(
  "%s: the numbers and lines of iasl",
  (_, source) => {
    expect(reported(source)).toEqual([...(goldenOf(source) ?? ["no golden entry"])].sort());
  },
);

test.each(cases.filter((one) => keyOf(one) in deviations).map((one) => [keyOf(one), one] as const))(
  "%s: differs from iasl, for the reason on record",
  (_, source) => {
    expect(reported(source)).not.toEqual([...(goldenOf(source) ?? [])].sort());
  },
);

test("there are at least 200 cases, and 95 % of them are as iasl has them", () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect(Object.keys(deviations).length / cases.length).toBeLessThanOrEqual(0.05);
});

test("every deviation is one of a case that is there", () => {
  const keys = new Set(cases.map(keyOf));
  expect(Object.keys(deviations).filter((key) => !keys.has(key))).toEqual([]);
});
