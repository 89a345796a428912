/** Every command by name. A module is imported when its command is chosen, so that start-up costs nothing. */
import type { CommandModule } from "./command.ts";

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly CommandEntry[];
}

export const commandList: readonly (CommandEntry | CommandGroup)[] = [
  {
    name: "compile",
    summary: "compile ASL source to AML",
    load: async () => (await import("./commands/compile.ts")).compileCommand,
  },
  {
    name: "disassemble",
    summary: "write tables as ASL or table source, readable or exact to the byte",
    load: async () => (await import("./commands/disassemble.ts")).disassembleCommand,
  },
  {
    name: "fmt",
    summary: "format ASL source",
    load: async () => (await import("./commands/fmt.ts")).fmtCommand,
  },
  {
    name: "iasl",
    summary: "drop-in for iasl: its options, files, messages and exit statuses",
    load: async () => (await import("./commands/iasl.ts")).iaslCommand,
  },
  {
    name: "dump",
    summary: "show tables field by field",
    load: async () => (await import("./commands/dump.ts")).dumpCommand,
  },
  {
    name: "extract",
    summary: "take the binary tables out of a dump",
    load: async () => (await import("./commands/extract.ts")).extractCommand,
  },
  {
    name: "table",
    summary: "static tables: what there is, templates, build from source, checks",
    commands: [
      {
        name: "list",
        summary: "list the tables whose layout is known",
        load: async () => (await import("./commands/table-list.ts")).tableListCommand,
      },
      {
        name: "template",
        summary: "table source to begin with",
        load: async () => (await import("./commands/table-template.ts")).tableTemplateCommand,
      },
      {
        name: "build",
        summary: "make tables of table source",
        load: async () => (await import("./commands/table-build.ts")).tableBuildCommand,
      },
      {
        name: "verify",
        summary: "check tables against their layouts and rules",
        load: async () => (await import("./commands/table-verify.ts")).tableVerifyCommand,
      },
    ],
  },
  {
    name: "diff",
    summary: "structural difference of two tables or two machines",
    load: async () => (await import("./commands/diff.ts")).diffCommand,
  },
  {
    name: "lint",
    summary: "check all tables of a machine against each other",
    load: async () => (await import("./commands/lint.ts")).lintCommand,
  },
  {
    name: "namespace",
    summary: "show the namespace that tables make",
    load: async () => (await import("./commands/namespace.ts")).namespaceCommand,
  },
  {
    name: "eval",
    summary: "load tables, initialise, and evaluate an object or method",
    load: async () => (await import("./commands/eval.ts")).evalCommand,
  },
  {
    name: "debug",
    summary: "step through methods, stop at breakpoints, look at everything",
    load: async () => (await import("./commands/debug.ts")).debugCommand,
  },
  {
    name: "build",
    summary: "make the table set of a profile",
    load: async () => (await import("./commands/build.ts")).buildCommand,
  },
  {
    name: "relocate",
    summary: "find, apply and check relocations of compiled tables",
    commands: [
      {
        name: "diff",
        summary: "make a relocation map from variants of one table",
        load: async () => (await import("./commands/relocate-diff.ts")).relocateDiffCommand,
      },
      {
        name: "apply",
        summary: "put values into a table by its map",
        load: async () => (await import("./commands/relocate-apply.ts")).relocateApplyCommand,
      },
      {
        name: "verify",
        summary: "check that a map fits a table",
        load: async () => (await import("./commands/relocate-verify.ts")).relocateVerifyCommand,
      },
    ],
  },
  {
    name: "hotplug",
    summary: "run CPU-hotplug scenarios on the emulated machine",
    commands: [
      {
        name: "judge",
        summary: "judge a recorded trace, or the log of a Linux guest",
        load: async () => (await import("./commands/hotplug-judge.ts")).hotplugJudgeCommand,
      },
      {
        name: "list",
        summary: "list the scenarios",
        load: async () => (await import("./commands/hotplug-list.ts")).hotplugListCommand,
      },
      {
        name: "run",
        summary: "run a scenario and judge its trace",
        load: async () => (await import("./commands/hotplug-run.ts")).hotplugRunCommand,
      },
      {
        name: "conformance",
        summary: "try anybody's tables with the hardware they were written for",
        load: async () => (await import("./commands/hotplug-conformance.ts")).hotplugConformanceCommand,
      },
    ],
  },
];
