/**
 * Every property with inputs that the suite does not try: the suite's seed is fixed, here each round has another.
 *
 *   npm run properties                     10 rounds, from a seed of the clock
 *   npm run properties -- --rounds 50 --seed 7
 *   npm run properties -- TEXT…            files with one of the texts in their path
 *
 * Exit status 1 if a round fails; PROPERTY_SEED=N npm test -- --project properties repeats it.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "10" }, seed: { type: "string" } },
});
const rounds = Number(values.rounds);
const first = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(first)) {
  console.error("properties: --rounds and --seed take whole numbers");
  process.exit(1);
}

const vitest = ["vitest", "run", "--config", "tools/config/vitest.config.ts", "--project", "properties"];
const failed: number[] = [];
for (let round = 0; round < rounds; round++) {
  const seed = (first + round) % 2 ** 31;
  const { status, stdout, stderr } = spawnSync("npx", [...vitest, "--reporter=dot", ...positionals], {
    encoding: "utf8",
    env: { ...process.env, PROPERTY_SEED: String(seed), NO_COLOR: "1" },
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "pipe"],
  });
  console.log(`seed ${seed}: ${status === 0 ? "passed" : "FAILED"}`);
  if (status !== 0) {
    failed.push(seed);
    console.log(`${stdout}\n${stderr}`);
  }
}
console.log(`${rounds} rounds, ${failed.length} failed${failed.length > 0 ? `: seeds ${failed.join(", ")}` : ""}`);
if (failed.length > 0) process.exitCode = 1;
