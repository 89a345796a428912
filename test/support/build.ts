/** Builds the package once before the tests that run it as a program, so that `npm test` needs no build before it. */
import { spawnSync } from "node:child_process";
import { repositoryRoot } from "./repository.ts";

export function setup(): void {
  const build = spawnSync("npm", ["run", "--silent", "build"], { cwd: repositoryRoot, encoding: "utf8" });
  if (build.status !== 0) throw new Error(`npm run build failed:\n${build.stdout}${build.stderr}`);
}
