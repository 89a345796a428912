import { expect, test } from "vitest";
import { type CommandEntry, type CommandGroup, commandList } from "../../src/cli/command-list.ts";
import { acpikit } from "../support/cli-host.ts";
import { readRepositoryFile } from "../support/repository.ts";

const isGroup = (entry: CommandEntry | CommandGroup): entry is CommandGroup => "commands" in entry;

/** Every command as it is typed. */
const commands = commandList.flatMap((entry) =>
  isGroup(entry) ? entry.commands.map(({ name }) => [entry.name, name]) : [[entry.name]],
);

test("--help lists every command on standard output and ends well", async () => {
  const { status, stdout, stderr } = await acpikit(["--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const { name, summary } of commandList) expect(stdout).toMatch(new RegExp(`${name} .*${summary.slice(0, 20)}`));
});

test.each(commands.map((words) => ({ words, line: words.join(" ") })))(
  "$line --help shows examples and the global options",
  async ({ words, line }) => {
    for (const argv of [
      [...words, "--help"],
      ["--json", ...words, "-h"],
    ]) {
      const { status, stdout } = await acpikit(argv);
      expect(status).toBe(0);
      expect(stdout).toContain(`Usage: acpikit ${line}`);
      expect(stdout).toMatch(/Examples:\n {2}acpikit /);
      expect(stdout).toContain("--json");
    }
  },
);

test("--version is that of package.json", async () => {
  const { version } = JSON.parse(readRepositoryFile("package.json")) as { version: string };
  expect(await acpikit(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test.each([
  { argv: [], says: "Usage: acpikit" },
  { argv: ["hotplug"], says: "Usage: acpikit hotplug" },
  { argv: ["frobnicate"], says: "unknown command 'frobnicate'" },
  { argv: ["compil"], says: "Did you mean compile?" },
  { argv: ["hotplug", "list", "--frobnicate"], says: "unknown option '--frobnicate'" },
  { argv: ["hotplug", "run", "no-such-scenario"], says: "The scenarios are: pvh-dom0" },
  { argv: ["--color", "sometimes", "hotplug", "list"], says: "Allowed choices are auto, always, never" },
])("wrong usage $argv exits 2 and says so on standard error", async ({ argv, says }) => {
  const { status, stdout, stderr } = await acpikit(argv);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(says);
});

test("wrong usage with --json is one document", async () => {
  const { status, stdout, stderr } = await acpikit(["--json", "compil"]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    status: "error",
    diagnostics: [
      { code: "cli/usage", severity: "error", message: "unknown command 'compil' (Did you mean compile?)" },
    ],
  });
});

test.each([
  { what: "a terminal", argv: [], isTTY: true, environment: {}, colours: true },
  { what: "a pipe", argv: [], isTTY: false, environment: {}, colours: false },
  { what: "a terminal with NO_COLOR", argv: [], isTTY: true, environment: { NO_COLOR: "1" }, colours: false },
  { what: "a dumb terminal", argv: [], isTTY: true, environment: { TERM: "dumb" }, colours: false },
  {
    what: "a pipe with --color always",
    argv: ["--color", "always"],
    isTTY: false,
    environment: { NO_COLOR: "1" },
    colours: true,
  },
  { what: "a terminal with --color=never", argv: ["--color=never"], isTTY: true, environment: {}, colours: false },
])("$what gets colours: $colours", async ({ argv, isTTY, environment, colours }) => {
  const { stdout } = await acpikit([...argv, "hotplug", "list"], { isTTY, environment });
  expect(stdout).toContain("pvh-dom0");
  expect(stdout.includes("\u001b[")).toBe(colours);
});
