/** The documents are true: their code runs, their commands work, the output they show is what comes out. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFiles, readRepositoryFile, repositoryRoot } from "../support/repository.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

interface Block {
  readonly where: string;
  readonly language: string;
  readonly text: string;
}

const documents = projectFiles().filter((path) => /(^|\/)(README|CONTRIBUTING)\.md$/.test(path));

const blocks: readonly Block[] = documents.flatMap((path) => {
  const text = readRepositoryFile(path);
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    where: `${path}:${text.slice(0, match.index).split("\n").length}`,
    language: match[1] ?? "",
    text: match[2] ?? "",
  }));
});

const scripts = (JSON.parse(readRepositoryFile("package.json")) as { scripts: Record<string, string> }).scripts;

test("shell blocks name npm scripts and files that exist", () => {
  const lines = blocks.filter(({ language }) => language === "sh").flatMap(({ text }) => text.split("\n"));
  const named = lines.flatMap((line) => [...line.matchAll(/npm (?:run )?(\w[\w:-]*)/g)].map(([, name]) => name ?? ""));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !["ci", "install"].includes(name) && scripts[name] === undefined)).toEqual([]);
});

/** Runs the lines of a block that begin with `$ acpikit` in one folder and compares what they print; `…` stands for anything. */
test.each(blocks.filter(({ language }) => language === "console"))("$where shows what comes out", ({ text }) => {
  const folder = temporaryFolder();
  cpSync(join(repositoryRoot, "asl"), join(folder, "asl"), { recursive: true });
  const sessions = text.split(/^\$ /m).slice(1);
  expect(sessions.length).toBeGreaterThan(0);
  for (const session of sessions) {
    const [command = "", ...lines] = session.trimEnd().split("\n");
    const [name, ...argv] = command.replace(/^npx /, "").split(" ");
    expect(name).toBe("acpikit");
    const run = spawnSync(process.execPath, [join(repositoryRoot, "dist/cli/main.js"), ...argv], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    const shown = lines.map((line) => (line.trim() === "…" ? "…" : line.trimEnd())).join("\n");
    const printed = `${run.stdout}${run.stderr}`.trimEnd();
    const pattern = shown.split(/\n?…\n?/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    expect(printed, command).toMatch(new RegExp(`^${pattern.join("[\\s\\S]*")}$`));
  }
});

test("TypeScript blocks compile against the package and run", () => {
  const examples = blocks.filter(({ language }) => language === "ts");
  // Inside the package, so that `acpikit/…` resolves to what users get.
  const folder = join(repositoryRoot, "dist/readme-examples");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = examples.map(({ text, where }, index) => {
    const file = join(folder, `example-${index}.mts`);
    // A folder's README may name its neighbours as its sources do.
    const asUser = text.replace(/"\.\.\/(\w+)\/index\.ts"/g, '"acpikit/$1"');
    writeFileSync(file, `// ${where}\n${asUser}\nexport {};\n`);
    return file;
  });
  expect(files.length).toBeGreaterThan(0);
  const settings = [
    "--ignoreConfig",
    "--noEmit",
    "--strict",
    "--target",
    "es2023",
    "--module",
    "nodenext",
    "--types",
    "node",
    "--skipLibCheck",
  ];
  const check = spawnSync(join(repositoryRoot, "node_modules/.bin/tsc"), [...settings, ...files], { encoding: "utf8" });
  expect(check.stdout).toBe("");
  for (const file of files)
    execFileSync(join(repositoryRoot, "node_modules/.bin/tsx"), [file], { cwd: repositoryRoot });
});
