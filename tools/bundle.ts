/**
 * Makes the installed programs: one file of everything that `tsc` built, V8's code of it, and a starter for each name.
 *
 * The name of the big file tells its content, and the starters are put in place last: whoever starts the program while it
 * is being built gets the old one or the new one.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

const built = fileURLToPath(new URL("../dist/cli/bundle/", import.meta.url));
const folder = fileURLToPath(new URL("../dist/bin/", import.meta.url));

/** Programs by file name, and the modules that start them. */
const starters = { "acpikit.cjs": "acpikit.js", "acpikit-iasl.cjs": "acpikit-iasl.js" } as const;

const settings: BuildOptions = { bundle: true, platform: "node", target: "node20", format: "cjs", write: false };

async function bundled(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({ ...settings, ...options, entryPoints: [join(built, entry)] });
  return outputFiles[0]?.text ?? "";
}

mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(folder, ".making-"));
try {
  const program = await bundled("program.js", {
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { "import.meta.url": "bundleUrl" },
  });
  const name = `program.${createHash("sha256").update(program).digest("hex").slice(0, 16)}.cjs`;
  const put = (file: string, mode: number): void => {
    chmodSync(join(work, file), mode);
    renameSync(join(work, file), join(folder, file));
  };
  writeFileSync(join(work, name), program);
  put(name, 0o644);
  // A process of its own: no loader of ours is in V8's way.
  const argv = [join(built, "write-cache.js"), join(folder, name), join(work, `${name}.cache`)];
  const cache = spawnSync(process.execPath, argv, { encoding: "utf8" });
  if (cache.status !== 0) throw new Error(`the bundle does not work:\n${cache.stdout}${cache.stderr}`);
  put(`${name}.cache`, 0o644);
  for (const [file, entry] of Object.entries(starters)) {
    const starter = await bundled(entry, {
      banner: { js: "#!/usr/bin/env node" },
      define: { PROGRAM_FILE: JSON.stringify(name) },
    });
    writeFileSync(join(work, file), starter);
    put(file, 0o755);
  }
  const current = [name, `${name}.cache`];
  const old = readdirSync(folder).filter((file) => file.startsWith("program.") && !current.includes(file));
  for (const file of old) rmSync(join(folder, file), { force: true });
} finally {
  rmSync(work, { recursive: true, force: true });
}
