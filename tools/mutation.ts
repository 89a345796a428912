/**
 * Mutation score of the conformance kit: good tables and good hardware, each with one bug put in, must fail a check
 * that they pass without it.
 *
 *   npm run mutation                 every mutant
 *   npm run mutation -- TEXT…        those whose id has one of the texts in it
 *
 * Exit status 1 if a mutant survives or a good set fails.
 */
import { controlFailures, interfaceOf, type MutantResult, mutants, runMutant, setNames } from "./mutation/index.ts";

const wanted = process.argv.slice(2);
const chosen = mutants.filter(({ id }) => wanted.length === 0 || wanted.some((text) => id.includes(text)));

const began = process.cpuUsage();
for (const name of setNames) {
  const failures = controlFailures(name);
  console.log(`control ${name} (${interfaceOf(name)}): ${failures.length === 0 ? "passes" : failures.join(", ")}`);
  if (failures.length > 0) process.exitCode = 1;
}
console.log("");

const results: MutantResult[] = [];
for (const mutant of chosen) {
  const result = runMutant(mutant);
  results.push(result);
  const { killedBy } = result;
  const [first] = killedBy;
  const more = killedBy.length > 1 ? ` and ${killedBy.length - 1} more` : "";
  const verdict = first === undefined ? "SURVIVED" : `killed by ${first}${more}`;
  console.log(`${mutant.id.padEnd(40)} ${verdict.padEnd(62)} ${mutant.what} [${mutant.standsFor}]`);
}

const survivors = results.filter(({ killedBy }) => killedBy.length === 0);
const killed = results.length - survivors.length;
const spent = process.cpuUsage(began);
const seconds = (spent.user + spent.system) / 1_000_000;
console.log(
  `\n${results.length} mutants: ${killed} killed, ${survivors.length} survived, ` +
    `score ${((100 * killed) / Math.max(1, results.length)).toFixed(1)} %, ${seconds.toFixed(1)} s of processor time`,
);
for (const { mutant } of survivors) console.log(`survived: ${mutant.id}: ${mutant.what}`);
if (survivors.length > 0) process.exitCode = 1;
